// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;

@AnalyzeClasses(packages = "org.rapporteur.knowledge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knowledge_knows_nothing_of_reports = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.knowledge..", "org.rapporteur.table", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule rooms_know_nothing_of_each_other =
            slices().matching("org.rapporteur.knowledge.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule reports_are_dated_by_dateline_not_by_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule no_default_locale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule no_state_outside_objects =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule no_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..", "..manager..");

    @ArchTest
    static final ArchRule knowledge_does_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
