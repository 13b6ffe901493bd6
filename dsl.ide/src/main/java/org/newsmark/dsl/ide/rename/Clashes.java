package org.newsmark.dsl.ide.rename;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Refuses an id that something else has already, where the two would be taken for each other. */
@Singleton
final class Clashes {

	@Inject
	private Index index;
	@Inject
	private Provider<Rings> rings;

	/** Refuses a rename after which a mention would mean something else than before, or two declarations clash. */
	void refuse(Draft draft, EObject declared, String id) {
		if (declared instanceof Story) {
			refuseSlug(draft, declared, id);
		} else if (declared instanceof Statement) {
			refuseTwin(draft, declared, Statements.in(Stories.file(declared)), "#" + id, id);
		} else if (declared instanceof Source) {
			refuseTwin(draft, declared, Stories.sources(Stories.file(declared)), "@" + id, id);
			refuseSource(draft, Address.of(declared), id);
		}
	}

	private void refuseSlug(Draft draft, EObject declared, String slug) {
		for (FileSummary file : index.files()) {
			boolean isOther = !file.uri().equals(declared.eResource().getURI());
			if (isOther && file.story().map(story -> story.address()).filter(story -> slug.equals(story.id())).isPresent()) {
				throw Refusal.because("The story in " + name(draft, file.uri()) + " has the slug " + slug
						+ " already: choose another one.");
			}
		}
	}

	private static void refuseTwin(Draft draft, EObject declared, List<? extends EObject> all, String signed, String id) {
		for (EObject other : all) {
			if (other != declared && id.equals(Ids.of(other))) {
				throw Refusal.because(
						signed + " is declared in " + name(draft, declared) + " already: choose another id.");
			}
		}
	}

	private void refuseSource(Draft draft, Address source, String id) {
		Rings around = rings.get().readWith(draft);
		if (index.file(source.file()).isEmpty()) { // it lies outside of the workspace
			refuseSourceAtHome(draft, source, id, around);
		}
		for (FileSummary file : index.files()) {
			boolean isConcerned = file.sees().contains(source.file())
					&& around.mayMeet(file.sees(), source.file(), id);
			if (isConcerned && file.uri().equals(source.file())) {
				refuseSourceAtHome(draft, source, id, around);
			} else if (isConcerned) {
				refuseSourceFor(draft, file, source, id, around);
			}
		}
	}

	/** Who renames a source shall not hide another one unawares, even if nothing names that yet. */
	private static void refuseSourceAtHome(Draft draft, Address source, String id, Rings around) {
		around.otherDeclaring(source.file(), source.file(), id).ifPresent(other -> {
			throw Refusal.because("@" + id + " is declared in " + name(draft, other) + " already, and "
					+ name(draft, source.file()) + " sees it: choose another id.");
		});
	}

	/** What nothing in the file names does no harm, unless two imports are equally near. */
	private static void refuseSourceFor(Draft draft, FileSummary file, Address source, String id, Rings around) {
		around.otherDeclaring(file.uri(), source.file(), id).ifPresent(other -> {
			int distance = around.distance(file.uri(), source.file());
			int otherDistance = around.distance(file.uri(), other);
			boolean isHidden = otherDistance < distance && names(file, source);
			boolean hides = otherDistance > distance && names(file, new Address(other, source.sign(), id));
			if (distance >= 0 && (isHidden || hides || distance == otherDistance)) {
				throw Refusal.because("In " + name(draft, file.uri()) + ", @" + id + " means the source that "
						+ name(draft, other) + " declares: choose another id.");
			}
		});
	}

	private static boolean names(FileSummary file, Address target) {
		return file.mentions().stream().anyMatch(mention -> mention.target().equals(target));
	}

	private static String name(Draft draft, EObject declared) {
		return name(draft, declared.eResource().getURI());
	}

	private static String name(Draft draft, URI file) {
		return Objects.equals(file, draft.uri()) ? "this file" : FileNames.from(draft.file(), file);
	}
}
