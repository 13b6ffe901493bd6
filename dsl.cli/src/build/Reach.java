import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class that comes into a nest may call. What its owner inherits from another package is not for it.
 *
 * @param owner the class for which it comes
 * @param host the host of the nest
 */
record Reach(String owner, String host) {

	boolean includes(Handle method) {
		if (method.getOwner().equals(owner) && method.getName().startsWith("lambda$")) {
			return true;
		}
		try {
			String name = Type.getObjectType(method.getOwner()).getClassName();
			Class<?> holder = Class.forName(name, false, Reach.class.getClassLoader());
			return (isNear(holder) || Modifier.isPublic(holder.getModifiers()))
					&& declaration(holder, method).filter(this::isOpen).isPresent();
		} catch (ClassNotFoundException | NoClassDefFoundError usesWhatIsNotThere) {
			return false;
		}
	}

	/** Of a method, the one whose class and modifiers decide. */
	private record Declaration(Class<?> holder, int modifiers) {

		Declaration(Method method) {
			this(method.getDeclaringClass(), method.getModifiers());
		}

		Declaration(Constructor<?> constructor) {
			this(constructor.getDeclaringClass(), constructor.getModifiers());
		}
	}

	private boolean isOpen(Declaration declaration) {
		return Modifier.isPublic(declaration.modifiers())
				|| !Modifier.isPrivate(declaration.modifiers()) && isNear(declaration.holder())
				|| Type.getInternalName(declaration.holder().getNestHost()).equals(host);
	}

	private boolean isNear(Class<?> other) {
		return packageOf(Type.getInternalName(other)).equals(packageOf(owner));
	}

	private static String packageOf(String type) {
		return type.substring(0, type.lastIndexOf('/') + 1);
	}

	private static Optional<Declaration> declaration(Class<?> holder, Handle method) {
		if (method.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
			return Stream.of(holder.getDeclaredConstructors())
					.filter(constructor -> Type.getConstructorDescriptor(constructor).equals(method.getDesc()))
					.findFirst().map(Declaration::new);
		}
		return Stream.concat(Stream.<Class<?>>iterate(holder, c -> c != null, Class::getSuperclass)
				.flatMap(c -> Stream.of(c.getDeclaredMethods())), Stream.of(holder.getMethods()))
				.filter(candidate -> candidate.getName().equals(method.getName())
						&& Type.getMethodDescriptor(candidate).equals(method.getDesc()))
				.findFirst().map(Declaration::new);
	}
}
