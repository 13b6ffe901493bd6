package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Has the build write out the lambdas and joins of a program, which must print what it printed before. */
public class UpgradeTest {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	@Before
	public void needsTheToolsOfTheBuild() {
		assertTrue("build the packages first: ./mvnw package", Files.isDirectory(Packages.TARGET.resolve("build")));
	}

	@Test
	public void callsMethodsOfEveryKind() throws Exception {
		assertWrittenOut(0, """
				Supplier<String> nothing = () -> "nothing";
				print(nothing.get());
				int number = 2;
				long large = 1L << 40;
				String text = "text";
				Function<String, String> takes = other -> text + number + large + other;
				print(takes.apply("!"));
				Supplier<String> own = this::secret;
				print(own.get());
				Function<Program, String> whose = Program::secret;
				print(whose.apply(this));
				Supplier<List<String>> made = ArrayList::new;
				print(made.get());
				IntFunction<String[]> array = String[]::new;
				print(array.apply(3).length);
				Supplier<String> nested = new Nested()::hidden;
				print(nested.get());
				print(Stream.of("a", "b").map(String::length).toList());
				""");
	}

	@Test
	public void keepsNumbers() throws Exception {
		assertWrittenOut(2, """
				ToIntFunction<String> unboxed = Integer::valueOf;
				print(unboxed.applyAsInt("7"));
				Function<String, Integer> boxed = String::length;
				print(boxed.apply("seven"));
				ToLongFunction<Integer> wider = Integer::intValue;
				print(wider.applyAsLong(7));
				ToDoubleFunction<Character> letter = Program::half;
				print(letter.applyAsDouble('b'));
				BiFunction<Byte, Short, Long> sum = (a, b) -> (long) a + b;
				print(sum.apply((byte) 1, (short) 2));
				IntBinaryOperator larger = Math::max;
				print(larger.applyAsInt(1, 2));
				Consumer<String> ignored = String::hashCode;
				ignored.accept("");
				LongSupplier now = () -> 5L;
				Runnable forgotten = now::getAsLong;
				forgotten.run();
				""");
	}

	@Test
	public void joinsWhatStringsAreJoinedWith() throws Exception {
		assertWrittenOut(0, """
				byte small = -1;
				short less = -2;
				char letter = 'x';
				char[] letters = { 'y' };
				Object none = null;
				print("a" + small + less + letter + 1 + 2L + 1.5f + 2.5 + true + none);
				print((letters + "").startsWith("[C@"));
				print("\\1" + letter + "\\2");
				String text = "";
				text += 'z';
				print(text + new StringBuilder("built"));
				""");
	}

	@Test
	public void callsWhatInterfacesHave() throws Exception {
		assertWrittenOut(0, """
				Named named = () -> "name";
				print(named.twice().get());
				print(Named.fixed().get());
				""");
	}

	/** Takes how many places are left to Java: those where a number becomes one of another kind. */
	private void assertWrittenOut(int left, String statements) throws Exception {
		Path folder = scratch.getRoot().toPath();
		Path jar = folder.resolve("program.jar");
		Path classes = folder.resolve("classes");
		Files.writeString(folder.resolve("Program.java"), program(statements));
		tool("javac", "-d", classes.toString(), folder.resolve("Program.java").toString());
		tool("jar", "cf", jar.toString(), "-C", classes.toString(), ".");
		String before = java("-cp", jar.toString(), "Program");

		String tools = Packages.TARGET.resolve("build") + File.pathSeparator + System.getProperty("java.class.path");
		java("-cp", tools + File.pathSeparator + jar, "Upgrade", jar.toString());
		assertEquals(before, java("-Xverify:all", "-cp", jar.toString(), "Program"));
		String code = tool("javap", "-c", "-p", "-cp", jar.toString(), "Program", "Program$Nested", "Program$Named");
		assertEquals(code, left, code.lines().filter(line -> line.contains(": invokedynamic")).count());
		assertTrue(code.contains("join$"));
	}

	private static String program(String statements) {
		return """
				import java.util.*;
				import java.util.function.*;
				import java.util.stream.*;

				public class Program {
					public static void main(String[] arguments) {
						new Program().run();
						System.out.println(arguments.length + " arguments");
					}
					void run() {
						%s
					}
					static void print(Object value) {
						System.out.println(value);
					}
					private String secret() {
						return "secret";
					}
					static double half(int number) {
						return number / 2.0;
					}
					static class Nested {
						private String hidden() {
							return "hidden";
						}
					}
					interface Named {
						String name();
						default Supplier<String> twice() {
							return () -> name() + own();
						}
						private String own() {
							return name();
						}
						static Supplier<String> fixed() {
							return () -> "fixed";
						}
					}
				}
				""".formatted(statements);
	}

	private static String tool(String name, String... arguments) {
		StringWriter output = new StringWriter();
		PrintWriter out = new PrintWriter(output);
		int exit = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments);
		assertEquals(output.toString(), 0, exit);
		return output.toString();
	}

	private String java(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
		command.addAll(List.of(arguments));
		return Run.of(scratch.getRoot().toPath(), command.toArray(String[]::new)).printing(0);
	}
}
