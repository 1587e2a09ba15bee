// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
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
                    "javax.management", // Compiling
                    "org.jspecify..",
                    "tools.jackson.core..",
                    "com.github.luben.zstd",
                    "de.siegmar.fastcsv.reader",
                    "net.dankito.readability4j..",
                    "org.apache.commons.compress..",
                    "org.apache.commons.io.input",
                    "org.jsoup..",
                    "org.netpreserve.jwarc");

    @ArchTest
    static final ArchRule each_library_stays_with_those_who_know_its_kind = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Archives")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "com.github.luben.zstd");

    @ArchTest
    static final ArchRule nothing_is_written = noClasses()
            .should()
            .callMethod(Files.class, "write", Path.class, byte[].class, OpenOption[].class)
            .orShould()
            .callMethod(Files.class, "newOutputStream", Path.class, OpenOption[].class)
            .orShould()
            .callMethod(Files.class, "createDirectories", Path.class, FileAttribute[].class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileOutputStream.class);

    @ArchTest
    static final ArchRule sources_do_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
