// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        try (PageServer server = PageServer.start(Demo.examples(), Binding.local(0)); Browser browser = Browser.start()) {
            Path out = Path.of("target/screenshots");
            browser.size(1440, 900);
            browser.open(server.address() + "report/5");
            browser.picture(out.resolve("a-1440.png"));
            browser.run("location.hash='st15'");
            browser.picture(out.resolve("b-1440.png"));
            browser.dark(true);
            browser.hover(".seg.ev");
            browser.picture(out.resolve("c-dark.png"));
            browser.dark(false);
            browser.size(1000, 800);
            browser.picture(out.resolve("d-1000.png"));
            browser.size(390, 844);
            browser.picture(out.resolve("e-390.png"));
            System.out.println(browser.complaints);
        }
    }
}
