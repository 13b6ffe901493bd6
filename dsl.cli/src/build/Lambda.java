import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda, by what a class tells Java of it.
 *
 * @param name of the class it becomes
 * @param method that it gives its interface
 * @param made from what it takes along, its interface
 * @param erased what that method takes and gives
 * @param body the method it calls
 * @param meant what its method takes and gives where it stands
 */
record Lambda(String name, String method, Type made, Type erased, Handle body, Type meant) {

	private static final Type CHARACTER = Type.getType(Character.class);
	private static final Type OBJECT = Type.getType(Object.class);
	/** The one object that is enough where nothing is taken along. */
	private static final String ONLY = "ONLY";
	private static final String OF = "of";

	/** Tells whether no number becomes one of another kind on its way to the body or back, which only Java itself does. */
	boolean keepsNumbers() {
		Type[] given = meant.getArgumentTypes();
		Type[] wanted = bodyArguments();
		for (int i = 0; i < given.length; i++) {
			if (isOtherNumber(given[i], wanted[taken().length + i])) {
				return false;
			}
		}
		return meant.getReturnType().equals(Type.VOID_TYPE) || !isOtherNumber(bodyResult(), meant.getReturnType());
	}

	private static boolean isOtherNumber(Type from, Type to) {
		return isPrimitive(to) && (isPrimitive(from) || from.equals(CHARACTER)) && !unboxed(from).equals(to);
	}

	private static Type unboxed(Type type) {
		return type.equals(CHARACTER) ? Type.CHAR_TYPE : type;
	}

	private static boolean isPrimitive(Type type) {
		return type.getSort() < Type.ARRAY;
	}

	/** Calls for an object of the class, where what it takes along has been put on the stack. */
	void call(MethodVisitor code) {
		if (taken().length == 0) {
			code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, made.getReturnType().getDescriptor());
		} else {
			code.visitMethodInsn(Opcodes.INVOKESTATIC, name, OF, made.getDescriptor(), false);
		}
	}

	/** Returns the class, as a member of a nest. */
	byte[] write(String host) {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V11, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null,
				OBJECT.getInternalName(), new String[] { made.getReturnType().getInternalName() });
		writer.visitNestHost(host);
		writeConstructor(writer);
		if (taken().length == 0) {
			writeOnly(writer);
		} else {
			writeOf(writer);
		}
		writeMethod(writer);
		writer.visitEnd();
		return writer.toByteArray();
	}

	private void writeConstructor(ClassWriter writer) {
		GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor(), null, null, writer);
		code.loadThis();
		code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
		for (int i = 0; i < taken().length; i++) {
			writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), taken()[i].getDescriptor(), null, null)
					.visitEnd();
			code.loadThis();
			code.loadArg(i);
			code.putField(self(), field(i), taken()[i]);
		}
		code.returnValue();
		code.endMethod();
	}

	private void writeOnly(ClassWriter writer) {
		Type type = made.getReturnType();
		writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type.getDescriptor(), null, null).visitEnd();
		Method initializer = Method.getMethod("void <clinit> ()");
		GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, initializer, null, null, writer);
		code.newInstance(self());
		code.dup();
		code.invokeConstructor(self(), constructor());
		code.putStatic(self(), ONLY, type);
		code.returnValue();
		code.endMethod();
	}

	private void writeOf(ClassWriter writer) {
		Method of = new Method(OF, made.getDescriptor());
		GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, of, null, null, writer);
		code.newInstance(self());
		code.dup();
		code.loadArgs();
		code.invokeConstructor(self(), constructor());
		code.returnValue();
		code.endMethod();
	}

	private void writeMethod(ClassWriter writer) {
		GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()), null, null,
				writer);
		if (isConstructor()) {
			code.newInstance(bodyResult());
			code.dup();
		}
		for (int i = 0; i < taken().length; i++) {
			code.loadThis();
			code.getField(self(), field(i), taken()[i]);
		}
		for (int i = 0; i < erased.getArgumentTypes().length; i++) {
			code.loadArg(i);
			convert(erased.getArgumentTypes()[i], meant.getArgumentTypes()[i], code);
			convert(meant.getArgumentTypes()[i], bodyArguments()[taken().length + i], code);
		}
		code.visitMethodInsn(instruction(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
		if (erased.getReturnType().equals(Type.VOID_TYPE)) {
			discard(bodyResult(), code);
		} else {
			convert(bodyResult(), erased.getReturnType(), code);
		}
		code.returnValue();
		code.endMethod();
	}

	private static void convert(Type from, Type to, GeneratorAdapter code) {
		if (isPrimitive(from) && !isPrimitive(to)) {
			code.valueOf(from);
		} else if (!isPrimitive(from) && isPrimitive(to)) {
			code.unbox(to);
		} else if (!from.equals(to)) {
			code.checkCast(to);
		}
	}

	private static void discard(Type result, GeneratorAdapter code) {
		if (result.getSize() == 2) {
			code.pop2();
		} else if (result.getSize() == 1) {
			code.pop();
		}
	}

	/** Within a nest, a private method is called like any other one of an object. */
	private int instruction() {
		return switch (body.getTag()) {
			case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
			case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
			default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
		};
	}

	private boolean isConstructor() {
		return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
	}

	private Type bodyResult() {
		return isConstructor() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
	}

	/** What the body takes, the object that it belongs to first. */
	private Type[] bodyArguments() {
		Type[] arguments = Type.getArgumentTypes(body.getDesc());
		if (isConstructor() || body.getTag() == Opcodes.H_INVOKESTATIC) {
			return arguments;
		}
		Type[] all = new Type[arguments.length + 1];
		all[0] = Type.getObjectType(body.getOwner());
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return all;
	}

	private Type self() {
		return Type.getObjectType(name);
	}

	private Method constructor() {
		return new Method("<init>", Type.VOID_TYPE, taken());
	}

	private Type[] taken() {
		return made.getArgumentTypes();
	}

	private static String field(int number) {
		return "taken" + number;
	}
}
