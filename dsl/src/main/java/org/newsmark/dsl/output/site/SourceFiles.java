package org.newsmark.dsl.output.site;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.html.SitePages;

/**
 * Names the page of each source. Two stories mean one source when they give it one kind and one name; nameless ones are
 * the same only where they are one declaration, since "officials" here and there are not the same people.
 *
 * <p>
 * The name is told by the source alone, so that the page of a story can link to it before any other story is read.
 */
public final class SourceFiles implements SitePages {

	public static final String FOLDER = "sources";

	/** A file system may take no more than 255 bytes, of which a letter seldom has more than two. */
	private static final int LONGEST = 80;

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private final Path newsroom;
	/** Stories of one newsroom name the same sources, and stories are read on several threads. */
	private final Map<String, String> plainNames = new ConcurrentHashMap<>();

	/** Takes the folder that the files of nameless sources are told from: its own name is on no page. */
	public SourceFiles(Path newsroom) {
		this.newsroom = newsroom;
	}

	@Override
	public String index() {
		return IndexPage.FILE;
	}

	@Override
	public String source(Source source) {
		return address(fileName(source));
	}

	/** Returns the address of a page in the folder of sources. */
	static String address(String fileName) {
		return SafeLinks.encoded(FOLDER + "/" + fileName);
	}

	/** Returns the name of the page in the folder of sources. */
	String fileName(Source source) {
		String kind = source.getKind().getLiteral();
		String name = Sources.isAnonymous(source) ? nameless(source) : source.getName();
		return kind + "-" + plainNames.computeIfAbsent(name == null ? "" : name, SourceFiles::plain) + ".html";
	}

	/** An id is never told of it: it may name whom the newsroom does not. */
	private String nameless(Source source) {
		List<Source> alike = Stories.sources(Stories.file(source)).stream()
				.filter(other -> Sources.isAnonymous(other) && Objects.equals(other.getName(), source.getName())).toList();
		int number = alike.indexOf(source) + 1;
		return place(source) + " " + source.getName() + (number > 1 ? " " + number : "");
	}

	private String place(Source source) {
		URI file = source.eResource().getURI().trimFileExtension();
		if (!file.isFile()) {
			return file.lastSegment();
		}
		try {
			return newsroom.relativize(Path.of(file.toFileString())).toString();
		} catch (IllegalArgumentException onAnotherDrive) {
			return file.lastSegment();
		}
	}

	/** Keeps letters and numbers; of a name that is long, or has none, a number tells it from others. */
	private static String plain(String name) {
		String plain = EDGES.matcher(OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-")).replaceAll("");
		int length = plain.codePointCount(0, plain.length());
		if (length > 0 && length <= LONGEST) {
			return plain;
		}
		String start = length == 0 ? "" : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "-";
		return start + HexFormat.of().toHexDigits(name.hashCode());
	}
}
