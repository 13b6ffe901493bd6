package org.newsmark.dsl.ide.hover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.FileSummary.Role;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundMention;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Responses.Response;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells on a card whom a claim or quote denies, supports, corrects or answers, and who, in any file, does so to it. */
@Singleton
final class ResponseItems {

	private static final Map<Role, Kind> KINDS = Map.of(Role.DENIES, Kind.DENIES, Role.SUPPORTS, Kind.SUPPORTS,
			Role.CORRECTS, Kind.CORRECTS, Role.ANSWERS, Kind.ANSWERS);

	@Inject
	private Index index;

	/** A claim or quote of any file that responds to the one on the card. */
	record Received(Kind kind, FileSummary file, int number) {

		StatementEntry statement() {
			return file.statements().get(number);
		}
	}

	/** Returns the responses of all files; none to a statement without an id, which nothing can name. */
	List<Received> received(Statement head) {
		Address address = Address.of(head);
		if (address == null) {
			return List.of();
		}
		return index.mentionsOf(address).stream().filter(found -> isResponse(found, address))
				.map(found -> new Received(KINDS.get(found.mention().role()), found.file(), found.mention().statement()))
				.distinct().toList();
	}

	private static boolean isResponse(FoundMention found, Address address) {
		return KINDS.containsKey(found.mention().role())
				&& found.statement().filter(from -> !address.equals(from.address())).isPresent();
	}

	void writeGiven(Card card, Statement head) {
		for (Response response : Responses.in(Stories.file(head)).from(head)) {
			boolean isElsewhere = response.to().eResource() != head.eResource();
			Story story = Stories.story(Stories.file(response.to()));
			String place = isElsewhere && story != null ? place(story.getHeadline(), response.to().eResource().getURI()) : "";
			card.item(response.kind().given() + " ", quoted(Wording.of(response.to())) + place);
		}
	}

	void writeReceived(Card card, List<Received> received, Draft draft) {
		for (Received response : received) {
			String speakers = speakers(response);
			String place = response.file().uri().equals(draft.uri()) ? "" : place(response.file());
			card.item(response.kind().received() + (speakers.isEmpty() ? ": " : " by " + speakers + ": "),
					quoted(response.statement().words()) + place);
		}
	}

	/** What a claim rests on is who says so and what shows it: only the former deny or answer. */
	private String speakers(Received response) {
		Set<Address> speakers = new LinkedHashSet<>(response.statement().restsOn());
		response.file().mentions().stream()
				.filter(mention -> mention.statement() == response.number() && mention.role() == Role.EVIDENCE)
				.map(Mention::target).forEach(speakers::remove);
		return speakers.stream().map(index::source).flatMap(Optional::stream)
				.map(source -> SourceLabel.of(source.name(), source.address().id())).collect(Collectors.joining(" and "));
	}

	private static String place(FileSummary file) {
		return place(file.story().map(FileSummary.StoryEntry::headline).orElse(""), file.uri());
	}

	private static String place(String headline, URI file) {
		boolean hasHeadline = headline != null && !headline.isBlank();
		return " in " + (hasHeadline ? quoted(headline) : Markdown.text(Uris.name(file)));
	}

	private static String quoted(String words) {
		return "“" + Markdown.text(words) + "”";
	}
}
