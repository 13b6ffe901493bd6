import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Knows the classes that come into a nest, of which each may call the private methods of all others. */
final class Nests {

	private final Map<String, List<String>> added = new HashMap<>();

	void add(String host, String member) {
		added.computeIfAbsent(host, name -> new ArrayList<>()).add(member);
	}

	/** Has a class tell the members that came into its nest, where it is the host of one. */
	byte[] complete(byte[] bytes) {
		ClassReader reader = new ClassReader(bytes);
		List<String> members = added.get(reader.getClassName());
		if (members == null) {
			return bytes;
		}
		ClassWriter writer = new ClassWriter(reader, 0);
		reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {

			@Override
			public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
				super.visit(Math.max(version, Opcodes.V11), access, name, signature, superName, interfaces);
			}

			@Override
			public void visitEnd() {
				members.forEach(this::visitNestMember);
				super.visitEnd();
			}
		}, 0);
		return writer.toByteArray();
	}
}
