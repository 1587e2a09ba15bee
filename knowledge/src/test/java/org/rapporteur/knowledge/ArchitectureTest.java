// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.house.HouseRules;
import org.rapporteur.house.ReadingRules;

@AnalyzeClasses(packages = "org.rapporteur.knowledge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests reading = ArchTests.in(ReadingRules.class);

    @ArchTest
    static final ArchRule knowledge_knows_nothing_of_reports = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.knowledge..", "org.rapporteur.table", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule rooms_know_nothing_of_each_other =
            slices().matching("org.rapporteur.knowledge.(*)..").should().notDependOnEachOther();
}
