// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files in a folder and in all folders below it, in order of their names; folders stand among the files.
 *
 * <p>What is hidden (its name begins with a dot) and what browsers save beside a page ({@code NAME_files}) is left out, and
 * links to folders are not followed.
 */
final class Folders implements Iterator<Path> {
    private static final String BESIDE_PAGES = "_files";
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Deque<IOException> failures = new ArrayDeque<>();
    private Path next;
    private boolean hasNext;

    /**
     * Begins.
     *
     * @throws IOException if the folder cannot be listed
     */
    Folders(Path folder) throws IOException {
        next = folder;
        open.push(list(folder).iterator());
        advance();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Path next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        Path file = next;
        advance();
        return file;
    }

    /** Returns what went wrong with folders below this one; each only once. */
    Deque<IOException> failures() {
        return failures;
    }

    private void advance() {
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            Path path = open.element().next();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    open.push(list(path).iterator());
                } catch (IOException e) {
                    failures.add(e);
                }
            } else if (Files.isRegularFile(path)) {
                next = path;
                hasNext = true;
                return;
            }
        }
        hasNext = false;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> !isPassedOver(file.getFileName().toString() + (Files.isDirectory(file) ? "/" : "")))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    /**
     * Tells whether something is hidden, of the system or of a page, by its name.
     *
     * @param name the parts with {@code /} between them; behind a folder, too
     */
    static boolean isPassedOver(String name) {
        String[] parts = name.split("/");
        for (int i = 0; i < parts.length; i++) {
            boolean folder = i < parts.length - 1 || name.endsWith("/");
            if (parts[i].startsWith(".") && !parts[i].equals(".")
                    || OF_SYSTEMS.contains(parts[i])
                    || folder && parts[i].endsWith(BESIDE_PAGES)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a name as it can be shown: short, and without characters that steer a terminal. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length() && i < 200; i++) {
            char c = name.charAt(i);
            shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return name.length() > 200 ? shown + "..." : shown.toString();
    }
}
