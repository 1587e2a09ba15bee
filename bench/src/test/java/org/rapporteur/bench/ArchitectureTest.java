// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

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
import java.util.Locale;

@AnalyzeClasses(packages = "org.rapporteur.bench", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule bench_reads_as_users_of_the_library_do = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.bench..",
                    "org.rapporteur",
                    "org.rapporteur.format",
                    "org.rapporteur.record",
                    "org.rapporteur.syntax",
                    "org.rapporteur.table",
                    "org.rapporteur.text",
                    "org.rapporteur.grammar",
                    "org.rapporteur.grammar.conllu",
                    "java..",
                    "com.sun.management",
                    "org.jspecify..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule bench_does_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

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
}
