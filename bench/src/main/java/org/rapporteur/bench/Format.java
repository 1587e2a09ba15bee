// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The kinds of files that hold something to read. */
enum Format {
    /** one text */
    TEXT(".txt") {
        @Override
        void read(Reader reader, Material.Collector collector) throws IOException {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            collector.addText(text.toString(), null);
        }
    },

    /** one JSON object a line, with a text in the field {@code text} and its day in {@code published} */
    JSON_LINES(".jsonl") {
        @Override
        void read(Reader reader, Material.Collector collector) throws IOException, MalformedMaterialException {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), reader)) {
                while (!collector.isFull() && parser.nextToken() != null) {
                    readObject(parser, collector);
                }
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                throw new MalformedMaterialException(line, "found no JSON object: " + e.getOriginalMessage());
            }
        }

        private void readObject(JsonParser parser, Material.Collector collector) throws MalformedMaterialException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new MalformedMaterialException(
                        parser.currentLocation().getLineNr(), "expected a JSON object, found " + parser.currentToken());
            }
            String text = "";
            LocalDate published = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                boolean isString = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isString && name.equals("text")) {
                    text = parser.getString();
                } else if (isString && name.equals("published")) {
                    published = day(parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            collector.addText(text, published);
        }

        private static @Nullable LocalDate day(String published) {
            try {
                return LocalDate.parse(published);
            } catch (DateTimeParseException e) {
                return null; // a report without a day is read, too
            }
        }
    },

    /** sentences with their tokens, of which the form alone is taken */
    CONLLU(".conllu") {
        @Override
        void read(Reader reader, Material.Collector collector) throws IOException, MalformedMaterialException {
            BufferedReader lines = new BufferedReader(reader);
            List<String> forms = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null && !collector.isFull(); line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    end(forms, collector);
                } else if (line.charAt(0) != '#') {
                    add(line, number, forms);
                }
            }
            end(forms, collector);
        }

        private void add(String line, int number, List<String> forms) throws MalformedMaterialException {
            int id = line.indexOf('\t');
            int form = id <= 0 ? -1 : line.indexOf('\t', id + 1);
            if (form <= id + 1) {
                throw new MalformedMaterialException(
                        number, "expected ten columns with tabs between them, found: " + line);
            }
            // 1-2 covers the words that follow, 1.1 is not in the text.
            if (line.chars().limit(id).allMatch(Character::isDigit)) {
                forms.add(line.substring(id + 1, form));
            }
        }

        private void end(List<String> forms, Material.Collector collector) {
            if (!forms.isEmpty()) {
                collector.addSentence(forms);
                forms.clear();
            }
        }
    };

    private static final JsonFactory JSON = new JsonFactory();
    private static final String GZIP = ".gz";

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** Adds what a file of this kind holds. */
    abstract void read(Reader reader, Material.Collector collector) throws IOException, MalformedMaterialException;

    /** Returns the kind that a file's name tells, or null if it tells none. */
    static @Nullable Format of(Path file) {
        String name = name(file);
        String plain = isGzip(file) ? name.substring(0, name.length() - GZIP.length()) : name;
        for (Format format : values()) {
            if (plain.endsWith(format.ending)) {
                return format;
            }
        }
        return null;
    }

    static boolean isGzip(Path file) {
        return name(file).endsWith(GZIP);
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
