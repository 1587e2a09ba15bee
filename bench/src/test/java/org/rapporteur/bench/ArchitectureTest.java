// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.rapporteur.house.HouseRules;

@AnalyzeClasses(packages = "org.rapporteur.bench", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

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
}
