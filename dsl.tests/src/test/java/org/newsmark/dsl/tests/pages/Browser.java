package org.newsmark.dsl.tests.pages;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A Chromium without a window. Keys and clicks are real ones: they go the way that those of a reader go. */
final class Browser extends ExternalResource {

	/** What tests ask of an element: a page may scroll smoothly, so the answer may take a moment to be yes. */
	private static final String QUESTIONS = """
			window.isInWindow = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				&& [...element.getClientRects()].some(box => box.width > 0 && box.height > 0 && box.top > -1
					&& box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1);
			window.soon = (question, done, start = performance.now()) => {
				const answer = question();
				answer || performance.now() > start + 1500 ? done(Boolean(answer))
					: requestAnimationFrame(() => soon(question, done, start));
			};
			""";

	/** Warns that it knows no bindings for this Chromium, of which none are used here. */
	private static final Logger BINDINGS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

	private final TemporaryFolder profile = new TemporaryFolder();
	private ChromeDriver driver;

	@Override
	protected void before() throws Throwable {
		Path chromium = PageTools.program("chromium");
		Path chromedriver = PageTools.program("chromedriver");
		profile.create();
		BINDINGS.setLevel(Level.SEVERE);
		System.setProperty("webdriver.remote.enableTracing", "false"); // costs more than what is traced
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.toFile());
		// without toolbars and a history, which would be brought up to date with each link that is followed
		options.addArguments("--kiosk", "--incognito");
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--user-data-dir=" + profile.getRoot());
		// with its program named, Selenium looks for none and loads none down
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile())
				.usingAnyFreePort().withLogOutput(OutputStream.nullOutputStream()).build();
		driver = new ChromeDriver(service, options);
		driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
		onEachPage(QUESTIONS);
	}

	@Override
	protected void after() {
		if (driver != null) {
			driver.quit();
		}
		profile.delete();
	}

	/** Runs a script in each page before anything else of it. */
	void onEachPage(String script) {
		driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
	}

	void open(Path page) {
		open(page.toUri().toString());
	}

	void open(String address) {
		driver.get("about:blank"); // or an address that differs behind # alone would load nothing
		driver.get(address);
	}

	void see(Look look) {
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", look.media(), "features",
				List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
		driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", look.width(), "height",
				look.height(), "deviceScaleFactor", 1, "mobile", false));
	}

	/** Runs the body of a function; {@code arguments} holds what is given to it. */
	@SuppressWarnings("unchecked")
	<T> T run(String script, Object... arguments) {
		return (T) driver.executeScript(script, arguments);
	}

	/** Runs the body of a function whose last argument takes the result. */
	@SuppressWarnings("unchecked")
	<T> T await(String script, Object... arguments) {
		return (T) driver.executeAsyncScript(script, arguments);
	}

	/** Tells whether an expression soon comes true. */
	boolean soon(String question, Object... arguments) {
		return await("const a = arguments; soon(() => " + question + ", a[a.length - 1]);", arguments);
	}

	void press(Keys key, long times) {
		new Actions(driver).sendKeys(key.toString().repeat((int) times)).perform();
	}

	/**
	 * Clicks on the first line of an element, scrolling where it is out of sight; returns what is in the way, or null.
	 * Sends the mouse alone: Selenium's own click also waits each time for a page that may be loading.
	 */
	String click(WebElement element) {
		List<Object> place = run("""
				const element = arguments[0];
				if (!isInWindow(element)) { element.scrollIntoView({ block: 'center', behavior: 'instant' }); }
				const box = [...element.getClientRects()].find(each => each.width > 0) ?? new DOMRect();
				const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
				const hit = document.elementFromPoint(x, y);
				return [x, y, element.contains(hit) ? null : hit?.outerHTML.slice(0, 200) ?? 'nothing is there'];
				""", element);
		for (String type : List.of("mousePressed", "mouseReleased")) {
			driver.executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", type, "x", place.get(0), "y", place.get(1),
					"button", "left", "clickCount", 1));
		}
		return (String) place.get(2);
	}
}
