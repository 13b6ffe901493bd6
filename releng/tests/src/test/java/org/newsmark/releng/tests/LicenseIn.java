package org.newsmark.releng.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** Reads the license that a jar of an update site carries. */
final class LicenseIn {

	private LicenseIn() {
	}

	/** Returns the file with the license in the first jar whose name begins so. */
	static String jar(ZipFile site, String begin) throws IOException {
		return new String(entry(site, begin, "META-INF/LICENSE"), StandardCharsets.UTF_8);
	}

	/** Returns the license that users agree to when they install the feature. */
	static String feature(ZipFile site, String begin) throws Exception {
		InputStream feature = new ByteArrayInputStream(entry(site, begin, "feature.xml"));
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(feature).getElementsByTagName("license")
				.item(0).getTextContent();
	}

	private static byte[] entry(ZipFile site, String begin, String name) throws IOException {
		ZipEntry jar = site.stream().filter(entry -> entry.getName().startsWith(begin)).findFirst().orElseThrow();
		try (ZipInputStream files = new ZipInputStream(site.getInputStream(jar))) {
			for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
				if (file.getName().equals(name)) {
					return files.readAllBytes();
				}
			}
		}
		throw new IOException(jar.getName() + " has no " + name);
	}
}
