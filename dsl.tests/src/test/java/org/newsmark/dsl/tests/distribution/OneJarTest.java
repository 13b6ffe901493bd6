package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.cli.Terminal;

/** Runs the one jar that holds everything, and compares what it says with what the classes of the build say. */
public class OneJarTest {

	/** The version in its class files. */
	private static final int JAVA_6 = 50;

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	@Test
	public void checks() throws Exception {
		write("a.news", Packages.BAD);
		assertSame(1, "check", "a.news", "--format", "sarif");
	}

	@Test
	public void explainsRules() throws Exception {
		assertSame(0, "rules", "claim-without-source");
	}

	@Test
	public void writesPages() throws Exception {
		String examples = Newsroom.folder("examples").toString();
		assertEquals(0, new Terminal(folder()).run("html", examples, "-o", "expected", "--ignore-embargo", "-q"));
		assertEquals("", run("html", examples, "-o", "found", "--ignore-embargo", "-q").printing(0));
		String diff = Run.of(folder(), "diff", "-r", "expected", "found").output();
		assertTrue(diff, diff.isEmpty());
	}

	@Test
	public void servesEditors() throws Exception {
		Process server = new ProcessBuilder(java(), "-jar", jar(), "lsp").start();
		try {
			server.getOutputStream().write(message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
					+ "{\"capabilities\":{}}}"));
			server.getOutputStream().write(message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}"));
			server.getOutputStream().write(message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"));
			server.getOutputStream().flush();
			String answers = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(answers, answers.contains("\"capabilities\":{"));
			assertEquals(0, server.waitFor());
		} finally {
			server.destroy();
		}
	}

	private static byte[] message(String json) {
		return ("Content-Length: " + json.length() + "\r\n\r\n" + json).getBytes(StandardCharsets.UTF_8);
	}

	@Test
	public void keepsWhatJarsHaveByOneName() throws Exception {
		try (JarFile one = new JarFile(jar())) {
			Properties messages = properties(one);
			Set<String> services = services(one);
			for (Path library : Packages.libraries()) {
				try (JarFile jar = new JarFile(library.toFile())) {
					Properties own = properties(jar);
					// what Eclipse calls the bundle, and nobody reads here
					Set.of("pluginName", "providerName").forEach(own::remove);
					own.forEach((key, value) -> assertEquals(library + ": " + key, value, messages.get(key)));
					assertTrue(library.toString(), services.containsAll(services(jar)));
				}
			}
		}
	}

	private static Properties properties(JarFile jar) throws IOException {
		Properties properties = new Properties();
		ZipEntry entry = jar.getEntry("plugin.properties");
		if (entry != null) {
			try (InputStream in = jar.getInputStream(entry)) {
				properties.load(in);
			}
		}
		return properties;
	}

	/** Returns what jars offer to ServiceLoader, as lines such as "a.Service a.Provider". */
	private static Set<String> services(JarFile jar) throws IOException {
		Set<String> services = new TreeSet<>();
		for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
			if (entry.getName().matches("META-INF/services/.+")) {
				try (InputStream in = jar.getInputStream(entry)) {
					new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
							.forEach(line -> services.add(entry.getName() + " " + line.strip()));
				}
			}
		}
		return services;
	}

	/** Java keeps older classes in no archive as it needs them: each run would check them anew. */
	@Test
	public void holdsNoClassForJava5() throws Exception {
		List<String> old = new ArrayList<>();
		try (JarFile one = new JarFile(jar())) {
			for (ZipEntry entry : (Iterable<ZipEntry>) one.stream().map(ZipEntry.class::cast)::iterator) {
				try (InputStream in = one.getInputStream(entry)) {
					if (entry.getName().endsWith(".class") && in.readNBytes(8)[7] < JAVA_6) {
						old.add(entry.getName());
					}
				}
			}
		}
		// log4j's, which need a library for mail that is not there
		old.removeIf(name -> name.matches("org/apache/log4j/net/(JMS|SMTP)\\w+\\.class"));
		assertEquals(List.of(), old);
	}

	/** Java would make classes for those that are left in every run. */
	@Test
	public void hasTheLambdasOfNewsmarkWrittenOut() throws Exception {
		List<String> left = new ArrayList<>();
		try (JarFile one = new JarFile(jar())) {
			for (ZipEntry entry : (Iterable<ZipEntry>) one.stream().map(ZipEntry.class::cast)::iterator) {
				try (InputStream in = one.getInputStream(entry)) {
					boolean isOurs = entry.getName().matches("org/newsmark/.*\\.class");
					if (isOurs && new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("LambdaMetafactory")) {
						left.add(entry.getName());
					}
				}
			}
			assertNotNull(one.getEntry("org/newsmark/cli/Newsmark$$Lambda$0.class"));
		}
		assertEquals(List.of(), left);
	}

	@Test
	public void standsAlone() throws Exception {
		try (JarFile one = new JarFile(jar())) {
			Attributes manifest = one.getManifest().getMainAttributes();
			assertNull(manifest.getValue(Attributes.Name.CLASS_PATH));
			assertNull(manifest.getValue(Attributes.Name.MULTI_RELEASE));
			Set<String> names = new HashSet<>();
			List<String> left = new ArrayList<>();
			one.stream().map(ZipEntry::getName).forEach(name -> {
				assertTrue("twice: " + name, names.add(name));
				if (name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|(.*/)?module-info\\.class|META-INF/versions/.*")) {
					left.add(name);
				}
			});
			assertEquals(List.of(), left);
		}
	}

	private void assertSame(int exit, String... arguments) throws Exception {
		Terminal terminal = new Terminal(folder());
		assertEquals(terminal.err(), exit, terminal.run(arguments));
		assertEquals(terminal.out(), run(arguments).printing(exit));
	}

	private Run run(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", jar()));
		command.addAll(List.of(arguments));
		return Run.of(folder(), command.toArray(String[]::new));
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String jar() throws IOException {
		return Packages.find("newsmark-*-all.jar").toString();
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder().resolve(name), text);
	}

	private Path folder() {
		return scratch.getRoot().toPath();
	}
}
