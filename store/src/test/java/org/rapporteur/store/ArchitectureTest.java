// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.rapporteur.house.HouseRules;

@AnalyzeClasses(packages = "org.rapporteur.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_store_knows_records_and_not_how_they_are_found = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.store",
                    "org.rapporteur",
                    "org.rapporteur.collation",
                    "org.rapporteur.contrast",
                    "org.rapporteur.exports",
                    "org.rapporteur.format",
                    "org.rapporteur.record",
                    "org.rapporteur.text",
                    "java..",
                    "org.jspecify..",
                    "org.sqlite..",
                    "org.duckdb..",
                    "de.siegmar.fastcsv..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule duckdb_is_for_parquet_alone = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Parquet")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.duckdb..");

    @ArchTest
    static final ArchRule the_store_does_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
