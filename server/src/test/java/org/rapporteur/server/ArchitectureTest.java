// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import org.rapporteur.house.HouseRules;

@AnalyzeClasses(packages = "org.rapporteur.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_server_prints_nothing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule the_server_asks_nobody = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(URL.class, HttpURLConnection.class, Socket.class);

    @ArchTest
    static final ArchRule the_database_stays_in_the_store =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.sql..");
}
