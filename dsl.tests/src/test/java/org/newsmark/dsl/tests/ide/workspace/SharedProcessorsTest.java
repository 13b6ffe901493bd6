package org.newsmark.dsl.tests.ide.workspace;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.workspace.CheckListener;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.inject.Injector;

/** Where somebody else draws on the same processors, one is left to them. */
public class SharedProcessorsTest {

	private static final int STORIES = 12;
	private static final int OTHERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final Injector injector = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
	private final StoryWorkspace workspace = injector.getInstance(StoryWorkspace.class);
	private final Busy busy = new Busy();

	@Before
	public void begin() {
		injector.getInstance(Roots.class).add(URI.createFileURI(folder.getRoot().toString()));
		workspace.leaveAProcessor();
		workspace.start(busy);
	}

	@After
	public void end() {
		workspace.stop();
	}

	@Test
	public void filesThatAreNotOpenLeaveAProcessor() throws Exception {
		for (int i = 0; i < STORIES; i++) {
			workspace.touched(story("closed-" + i));
		}
		workspace.settled().get(60, TimeUnit.SECONDS);
		assertEquals(STORIES, busy.checked.size());
		assertTrue(busy.most + " at a time", busy.most.get() <= OTHERS);
	}

	@Test
	public void anOpenFileWaitsForNoneOfThem() throws Exception {
		for (int i = 0; i < STORIES; i++) {
			workspace.touched(story("closed-" + i));
		}
		URI open = story("open");
		injector.getInstance(OpenFiles.class).open(open, 1, "source a: person \"A\"\n");
		workspace.edited(open);
		workspace.settled().get(60, TimeUnit.SECONDS);
		assertTrue(busy.checked.toString(), List.copyOf(busy.checked).indexOf(open) < STORIES / 2);
	}

	private URI story(String name) throws IOException {
		return URI.createFileURI(Files.writeString(folder.getRoot().toPath().resolve(name + ".news"),
				"source a: person \"A\"\n").toString());
	}

	/** Takes its time with each file, and counts how many it has in hand. */
	private static final class Busy implements CheckListener {

		private final ConcurrentLinkedQueue<URI> checked = new ConcurrentLinkedQueue<>();
		private final AtomicInteger now = new AtomicInteger();
		private final AtomicInteger most = new AtomicInteger();

		@Override
		public void checked(Draft draft, List<Issue> findings) {
			most.accumulateAndGet(now.incrementAndGet(), Math::max);
			try {
				Thread.sleep(50);
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
			}
			now.decrementAndGet();
			checked.add(draft.uri());
		}

		@Override
		public void summarized(URI uri) {
		}

		@Override
		public void removed(URI uri) {
			throw new AssertionError(uri + " is there");
		}

		@Override
		public void failed(URI uri, Throwable failure) {
			throw new AssertionError(failure);
		}
	}
}
