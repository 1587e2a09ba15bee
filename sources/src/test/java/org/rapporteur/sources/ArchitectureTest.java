// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.rapporteur.house.HouseRules;

@AnalyzeClasses(packages = "org.rapporteur.sources", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule sources_know_of_reports_and_not_of_readings = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.sources",
                    "org.rapporteur.text",
                    "java..",
                    "org.jspecify..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule sources_do_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
