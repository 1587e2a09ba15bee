// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCoderTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "0x7F, 1",
        "0x80, 2",
        "0x3FFF, 2",
        "0x4000, 3",
        "0x1FFFFF, 3",
        "0x200000, 4",
        "0xFFFFFFF, 4",
        "0x10000000, 5",
        "0x7FFFFFFF, 5"
    })
    void a_number_takes_as_many_bytes_as_it_needs(String number, int bytes) throws IOException {
        int value = Integer.decode(number);

        byte[] written = Bytes.array(out -> RowCoder.write(out, value));

        assertThat(written).hasSize(bytes);
        assertThat(RowCoder.read(Bytes.of(written, bytes))).isEqualTo(value);
    }

    @Test
    void refuses_a_number_of_six_bytes() {
        byte[] six = {-1, -1, -1, -1, -1, 1};

        assertThatThrownBy(() -> RowCoder.read(Bytes.of(six, 6)))
                .isInstanceOf(IOException.class)
                .hasMessage("Found a number of more than five bytes, expected at most five");
    }

    @Test
    void a_number_that_ends_early_is_none() {
        byte[] one = {-1};

        assertThatThrownBy(() -> RowCoder.read(Bytes.of(one, 1))).isInstanceOf(EOFException.class);
    }
}
