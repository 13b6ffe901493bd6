import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
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
 * Gives the classes of a jar that were made for Java 5 the form of those for Java 8. An archive of classes takes old ones
 * in unchecked, so that Java checks and links them anew in every run, which took a twentieth of a short one.
 */
final class Upgrade {

	private static final int HAS_FRAMES = Opcodes.V1_6;
	private static final int VERSION_BYTE = 7;

	public static void main(String[] arguments) throws IOException {
		Path jar = Path.of(arguments[0]);
		Path upgraded = jar.resolveSibling(jar.getFileName() + ".upgraded");
		try (JarFile in = new JarFile(jar.toFile());
				JarOutputStream out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(upgraded)))) {
			for (JarEntry entry : Collections.list(in.entries())) {
				JarEntry copy = new JarEntry(entry.getName());
				copy.setTimeLocal(entry.getTimeLocal());
				out.putNextEntry(copy);
				byte[] bytes = in.getInputStream(entry).readAllBytes();
				out.write(entry.getName().endsWith(".class") && bytes[VERSION_BYTE] < HAS_FRAMES ? upgraded(bytes) : bytes);
			}
		}
		Files.move(upgraded, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The frames tell what a method holds where branches meet, for which its classes are looked up. */
	private static byte[] upgraded(byte[] old) {
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
