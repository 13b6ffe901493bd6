import java.util.LinkedHashMap;
import java.util.Map;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes each lambda of a class out as a class of its own. The first compiler makes objects of such a class like any others;
 * for those of the classes that Java makes of lambdas, its code calls the machine.
 */
final class Lambdas extends ClassVisitor {

	private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

	private final Map<String, byte[]> made = new LinkedHashMap<>();
	private final Nests nests;
	private String owner;
	private String host;

	Lambdas(ClassVisitor next, Nests nests) {
		super(Opcodes.ASM9, next);
		this.nests = nests;
	}

	/** Returns the classes of lambdas, by their names. */
	Map<String, byte[]> made() {
		return made;
	}

	/** Classes know of nests from Java 11 on. */
	@Override
	public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
		owner = name;
		host = name;
		super.visit(Math.max(version, Opcodes.V11), access, name, signature, superName, interfaces);
	}

	@Override
	public void visitNestHost(String nestHost) {
		host = nestHost;
		super.visitNestHost(nestHost);
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

			@Override
			public void visitInvokeDynamicInsn(String method, String taken, Handle factory, Object... arguments) {
				if (factory.getOwner().equals(FACTORY) && factory.getName().equals("metafactory")) {
					Lambda lambda = new Lambda(owner + "$$Lambda$" + made.size(), method, Type.getMethodType(taken),
							(Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
					if (lambda.keepsNumbers() && new Reach(owner, host).includes(lambda.body())) {
						made.put(lambda.name(), lambda.write(host));
						nests.add(host, lambda.name());
						lambda.call(this);
						return;
					}
				}
				super.visitInvokeDynamicInsn(method, taken, factory, arguments);
			}
		};
	}
}
