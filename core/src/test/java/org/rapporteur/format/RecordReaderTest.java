// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.SourcedRecord;

final class RecordReaderTest {
    private static final String JSON = RecordWriter.write(EveryField.record());

    @Test
    void a_record_with_every_field_is_read_and_written_the_same() throws MalformedRecordException {
        SourcedRecord read = RecordReader.read(JSON, EveryField.TEXT);

        assertThat(RecordWriter.write(read)).isEqualTo(JSON);
        assertThat(read.statements()).isEqualTo(EveryField.record().statements());
        assertThat(read.events()).isEqualTo(EveryField.record().events());
        assertThat(read.meetings()).isEqualTo(EveryField.record().meetings());
        assertThat(read.figureSources()).hasSize(1);
        assertThat(read.claimLinks())
                .extracting(link -> link.one() + link.other() + link.relation())
                .containsExactly("cl1cl2CONTRADICTS", "cl1cl2SUPPORTS");
    }

    @Test
    void fields_of_a_later_version_are_passed_over() throws MalformedRecordException {
        String later = JSON.replace("\"format\":\"1.0\"", "\"format\":\"1.7\",\"mood\":{\"calm\":[1,null]}");

        assertThat(RecordWriter.write(RecordReader.read(later, EveryField.TEXT)))
                .isEqualTo(JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format":"1.0"          | "format":"2.0"           | found the format 2.0, expected 1.x
            "sha256":"              | "sha256":"0              | the record of another text
            "id":"ti2"              | "id":"ti1"               | two entries with the id 'ti1'
            "kind":"PERSON"         | "kind":"ROBOT"           | en1: found 'ROBOT' in 'kind'
            "start":24              | "start":23               | has other words in the text
            "start":24              | "start":240000           | lies outside the text
            "start":24              | "start":-1               | lies outside the text
            "start":24              | "start":2.5              | expected a whole number in 'start'
            "start":24              | "start":[]               | expected words in 'start'
            "value":2400            | "value":"many"           | fi1: expected a number in 'value'
            "claim":"cl2"           | "claim":"cl9"            | the claim 'cl9', which is none
            "published":"2022-01-12" | "published":"2022-31-12" | expected a date
            "warnings":             | "warnings"               | malformed JSON
            """)
    void what_is_no_record_of_the_text_is_refused_with_its_place(String found, String planted, String sentence) {
        assertThat(JSON).contains(found);
        String json = JSON.replaceFirst(java.util.regex.Pattern.quote(found), planted);

        assertThatThrownBy(() -> RecordReader.read(json, EveryField.TEXT))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void brackets_without_end_are_refused_and_no_more() {
        assertThatThrownBy(() -> RecordReader.read("{\"a\":" + "[".repeat(1_000_000), EveryField.TEXT))
                .isInstanceOf(MalformedRecordException.class);
    }
}
