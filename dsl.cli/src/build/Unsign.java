import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Takes the signatures off the jars of a folder. Each class from a signed jar is checked against its digest when it is
 * loaded, which took half a second of every start.
 */
final class Unsign {

	private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";

	/** Every file has it, so that each build gives the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	public static void main(String[] arguments) throws IOException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
			for (Path jar : jars) {
				unsign(jar);
			}
		}
	}

	private static void unsign(Path jar) throws IOException {
		Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
		try (JarFile signed = new JarFile(jar.toFile(), false)) {
			List<JarEntry> kept = signed.stream().filter(entry -> !entry.getName().matches(SIGNATURE)).toList();
			if (kept.size() == signed.size()) {
				return;
			}
			write(signed, kept, unsigned);
		}
		Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void write(JarFile signed, List<JarEntry> kept, Path unsigned) throws IOException {
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unsigned))) {
			begin(JarFile.MANIFEST_NAME, out);
			withoutDigests(signed).write(out);
			for (JarEntry entry : kept) {
				if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
					begin(entry.getName(), out);
					signed.getInputStream(entry).transferTo(out);
				}
			}
		}
	}

	private static void begin(String name, JarOutputStream out) throws IOException {
		JarEntry entry = new JarEntry(name);
		entry.setTimeLocal(TIME);
		out.putNextEntry(entry);
	}

	private static Manifest withoutDigests(JarFile jar) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = jar.getManifest().getMainAttributes();
		manifest.getMainAttributes().putAll(main);
		return manifest;
	}
}
