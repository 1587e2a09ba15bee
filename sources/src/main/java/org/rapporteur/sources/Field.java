// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

/** What a source may tell of a report: the fields of a line of JSON, the columns of a table, the facts of a page. */
public enum Field {
    /** what it is called */
    ID("id"),
    /** its text */
    TEXT("text"),
    /** its day */
    PUBLISHED("published"),
    /** its headline */
    TITLE("title"),
    /** who published it */
    PUBLISHER("publisher"),
    /** where it is from */
    URL("url"),
    /** who wrote it */
    AUTHOR("author");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /**
     * Returns the field of a name.
     *
     * @throws IllegalArgumentException if there is none; says which there are
     */
    public static Field of(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return field;
            }
        }
        throw new IllegalArgumentException(
                "Expected id, text, published, title, publisher, url or author, found " + key);
    }

    /** Returns its name in a line of JSON. */
    public String key() {
        return key;
    }
}
