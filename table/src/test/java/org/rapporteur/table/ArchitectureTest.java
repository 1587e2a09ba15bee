// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.table;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.house.HouseRules;
import org.rapporteur.house.ReadingRules;

@AnalyzeClasses(packages = "org.rapporteur.table", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests reading = ArchTests.in(ReadingRules.class);

    @ArchTest
    static final ArchRule tables_import_nothing_of_ours = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.table", "java..", "org.jspecify..", "de.siegmar..");
}
