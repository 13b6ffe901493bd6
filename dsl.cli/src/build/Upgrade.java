import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Gives the classes of a jar the form that Java starts soonest, which makes a short run a fifth shorter.
 *
 * <p>Those made for Java 5 become classes for Java 8: an archive of classes takes old ones in unchecked, so that Java checks
 * and links them anew in every run. And what Java itself would make of a class in every run is written out: its lambdas, and
 * how it joins strings.
 */
final class Upgrade {

	private static final int HAS_FRAMES = Opcodes.V1_6;
	private static final int VERSION_BYTE = 7;

	private final Map<String, JarEntry> entries = new LinkedHashMap<>();
	private final Map<String, byte[]> contents = new LinkedHashMap<>();
	private final Nests nests = new Nests();

	/** Rewrites the jar that the argument names, whose classes have to be on the class path as well. */
	public static void main(String[] arguments) throws IOException {
		Path jar = Path.of(arguments[0]);
		Path upgraded = jar.resolveSibling(jar.getFileName() + ".upgraded");
		Upgrade upgrade = new Upgrade();
		upgrade.read(jar);
		upgrade.write(upgraded);
		Files.move(upgraded, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private void read(Path path) throws IOException {
		try (JarFile jar = new JarFile(path.toFile())) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				byte[] bytes = jar.getInputStream(entry).readAllBytes();
				if (entry.getName().endsWith(".class")) {
					writeOut(bytes).forEach((name, made) -> add(name + ".class", entry, made));
				} else {
					add(entry.getName(), entry, bytes);
				}
			}
		}
	}

	private void add(String name, JarEntry original, byte[] bytes) {
		entries.put(name, original);
		contents.put(name, bytes);
	}

	private void write(Path path) throws IOException {
		try (JarOutputStream jar = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
			for (Map.Entry<String, JarEntry> entry : entries.entrySet()) {
				JarEntry copy = new JarEntry(entry.getKey());
				copy.setTimeLocal(entry.getValue().getTimeLocal());
				jar.putNextEntry(copy);
				byte[] bytes = contents.get(entry.getKey());
				jar.write(entry.getKey().endsWith(".class") ? nests.complete(bytes) : bytes);
			}
		}
	}

	/** Returns a class, and the ones made of its lambdas, by their names. */
	private Map<String, byte[]> writeOut(byte[] old) {
		byte[] bytes = old[VERSION_BYTE] < HAS_FRAMES ? withFrames(old) : old;
		ClassReader reader = new ClassReader(bytes);
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		Joins joins = new Joins(writer);
		Lambdas lambdas = new Lambdas(joins, nests);
		reader.accept(lambdas, 0);
		boolean unchanged = joins.isEmpty() && lambdas.made().isEmpty();
		Map<String, byte[]> classes = new LinkedHashMap<>();
		classes.put(reader.getClassName(), unchanged ? bytes : writer.toByteArray());
		classes.putAll(lambdas.made());
		return classes;
	}

	/** The frames tell what a method holds where branches meet, for which its classes are looked up. */
	private static byte[] withFrames(byte[] old) {
		ClassReader reader = new ClassReader(old);
		ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_FRAMES);
		try {
			reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {

				@Override
				public void visit(int version, int access, String name, String signature, String superName,
						String[] interfaces) {
					super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
				}

				/** Newer classes may not have subroutines within methods, which finally was made with. */
				@Override
				public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
						String[] exceptions) {
					MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
					return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
				}
			}, ClassReader.SKIP_FRAMES);
		} catch (TypeNotPresentException usesWhatIsNotThere) {
			// log4j can send mail, where there is a library for it
			return old;
		}
		return writer.toByteArray();
	}
}
