// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class CompilingTest {
    @Test
    void the_second_compiler_is_told_once_to_leave_all_but_the_grammar_alone() throws Exception {
        Compiling.spare();
        Compiling.spare();
        Compiling.await();

        String told = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesPrint",
                        new Object[0],
                        new String[0]);

        assertThat(told)
                .containsOnlyOnce("matching: org/rapporteur/grammar/*.*")
                .containsOnlyOnce("matching: org/rapporteur/*.*");
        assertThat(told.indexOf("rapporteur/grammar")).isLessThan(told.indexOf("rapporteur/*.*"));
        assertThat(told.substring(told.indexOf("rapporteur/grammar"), told.indexOf("rapporteur/*.*")))
                .doesNotContain("Exclude:true");
    }
}
