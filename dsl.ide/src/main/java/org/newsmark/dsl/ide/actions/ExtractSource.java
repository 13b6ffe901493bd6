package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileChange;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to move a source from the story that declares it to the newsroom file, where all stories can cite it. */
@Singleton
final class ExtractSource implements ActionFamily {

	@Inject
	private NewsroomFiles newsrooms;
	@Inject
	private Movability movability;
	@Inject
	private Trials trials;
	@Inject
	private OpenFiles openFiles;

	@Override
	public String kind() {
		return CodeActionKind.RefactorExtract;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		return sourceAt(request).flatMap(source -> newsrooms.nearest(request.draft())
				.filter(newsroom -> movability.canMove(source, newsroom, request.draft()))
				.flatMap(newsroom -> action(source, newsroom, request.draft()))).stream().toList();
	}

	private static Optional<Source> sourceAt(ActionRequest request) {
		return Stories.sources(request.draft().file()).stream().filter(source -> {
			INode node = NodeModelUtils.findActualNodeFor(source);
			return node.getOffset() <= request.range().start() && request.range().end() <= node.getEndOffset();
		}).findFirst();
	}

	private Optional<CodeAction> action(Source source, NewsroomFile newsroom, Draft draft) {
		MovedDeclaration moved = MovedDeclaration.of(source, draft.text());
		Edit added = newsroom.addition(moved.words());
		boolean isSound = trials.isSound(newsroom.uri(), moved.words())
				&& trials.of(draft, List.of(moved.removal())).isPresent() && newsroom.resource()
						.map(file -> trials.of(file, newsroom.text(), List.of(added)).isPresent()).orElse(true);
		if (!isSound) {
			return Optional.empty();
		}
		List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
		if (newsroom.resource().isEmpty()) {
			changes.add(Either.forRight(new CreateFile(Uris.text(newsroom.uri()), new CreateFileOptions(false, true))));
		}
		Integer version = openFiles.get(newsroom.uri()).map(OpenFile::version).orElse(null);
		changes.add(FileChange.of(newsroom.uri(), version, List.of(new Positions(newsroom.text()).edit(added))));
		changes.add(FileChange.of(draft.uri(), draft.version(), List.of(draft.positions().edit(moved.removal()))));
		CodeAction action = new CodeAction("Extract source @" + source.getId() + " to the newsroom file");
		action.setKind(kind());
		action.setEdit(new WorkspaceEdit(changes));
		return Optional.of(action);
	}
}
