// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;

@AnalyzeClasses(packages = "org.rapporteur.grammar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule grammar_imports_nothing_of_ours_but_tables = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.grammar..", "org.rapporteur.table..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_interface_knows_none_of_its_rooms = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.grammar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.grammar.(*)..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_reads_does_not_know_how_it_was_trained = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.grammar.training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.grammar.training..");

    @ArchTest
    static final ArchRule weights_know_nothing_of_grammar = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.grammar.linear")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.grammar",
                    "org.rapporteur.grammar.words..",
                    "org.rapporteur.grammar.tag..",
                    "org.rapporteur.grammar.parse..",
                    "org.rapporteur.grammar.segment..",
                    "org.rapporteur.grammar.lemma..",
                    "org.rapporteur.grammar.upos..",
                    "org.rapporteur.grammar.conllu..",
                    "org.rapporteur.grammar.model..");

    @ArchTest
    static final ArchRule rules_and_learned_parts_stay_apart = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.rapporteur.grammar.segment..",
                    "org.rapporteur.grammar.lemma..",
                    "org.rapporteur.grammar.upos..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.grammar.linear..",
                    "org.rapporteur.grammar.words..",
                    "org.rapporteur.grammar.tag..",
                    "org.rapporteur.grammar.parse..",
                    "org.rapporteur.grammar.model..");

    @ArchTest
    static final ArchRule no_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..", "..manager..");

    @ArchTest
    static final ArchRule no_state_outside_objects =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule no_default_locale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule a_reading_does_not_depend_on_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule grammar_does_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule grammar_keeps_no_log = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
