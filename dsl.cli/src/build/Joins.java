import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes out how a class joins strings, as a method for each kind of join. */
final class Joins extends ClassVisitor {

	private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
	private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
	private static final Type BUILDER = Type.getType(StringBuilder.class);
	private static final Type OBJECT = Type.getType(Object.class);
	private static final Type STRING = Type.getType(String.class);
	/** What stands for the next argument in a recipe, and for the next constant. */
	private static final char ARGUMENT = '\1';
	private static final char CONSTANT = '\2';

	/** What is joined, and what with: texts may hold anything, so they make no key by themselves. */
	private record Join(String descriptor, List<Object> recipeAndConstants) {
	}

	private final Map<Join, Method> methods = new LinkedHashMap<>();
	private Type owner;
	private boolean isInterface;

	Joins(ClassVisitor next) {
		super(Opcodes.ASM9, next);
	}

	boolean isEmpty() {
		return methods.isEmpty();
	}

	@Override
	public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
		owner = Type.getObjectType(name);
		isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
		super.visit(version, access, name, signature, superName, interfaces);
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

			@Override
			public void visitInvokeDynamicInsn(String method, String joined, Handle factory, Object... arguments) {
				if (factory.getOwner().equals(FACTORY) && factory.getName().equals("makeConcatWithConstants")) {
					Method join = methods.computeIfAbsent(new Join(joined, List.of(arguments)),
							added -> new Method("join$" + methods.size(), joined));
					visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), join.getName(), joined, isInterface);
				} else {
					super.visitInvokeDynamicInsn(method, joined, factory, arguments);
				}
			}
		};
	}

	@Override
	public void visitEnd() {
		methods.forEach(this::write);
		super.visitEnd();
	}

	private void write(Join join, Method method) {
		GeneratorAdapter code = new GeneratorAdapter(ACCESS, method, null, null, cv);
		code.newInstance(BUILDER);
		code.dup();
		code.invokeConstructor(BUILDER, Method.getMethod("void <init> ()"));
		StringBuilder text = new StringBuilder();
		int argument = 0;
		int constant = 1;
		for (char c : ((String) join.recipeAndConstants().get(0)).toCharArray()) {
			if (c == ARGUMENT) {
				append(text, code);
				code.loadArg(argument);
				append(method.getArgumentTypes()[argument], code);
				argument++;
			} else if (c == CONSTANT) {
				text.append(join.recipeAndConstants().get(constant));
				constant++;
			} else {
				text.append(c);
			}
		}
		append(text, code);
		code.invokeVirtual(BUILDER, Method.getMethod("String toString ()"));
		code.returnValue();
		code.endMethod();
	}

	private static void append(StringBuilder text, GeneratorAdapter code) {
		if (!text.isEmpty()) {
			code.push(text.toString());
			append(STRING, code);
			text.setLength(0);
		}
	}

	private static void append(Type type, GeneratorAdapter code) {
		Type taken = switch (type.getSort()) {
			case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
			case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : OBJECT;
			default -> type;
		};
		code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] { taken }));
	}
}
