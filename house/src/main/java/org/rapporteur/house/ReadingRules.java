// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

/** What holds besides in the modules that a reading goes through: the same report gives the same record, on any day, in silence. */
public final class ReadingRules {
    /** Reports are dated by their dateline. */
    @ArchTest
    public static final ArchRule A_READING_DOES_NOT_DEPEND_ON_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callConstructor(Date.class);

    /** Standard streams belong to the command line. */
    @ArchTest
    public static final ArchRule A_READING_DOES_NO_PRINTING =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** What a reader has to say stands in the record. */
    @ArchTest
    public static final ArchRule A_READING_KEEPS_NO_LOG = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    private ReadingRules() {}
}
