// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. Pictures of what is seen come to {@code target/screenshots}. */
class PageTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int BRUSSELS = 5;
    private static final int HOSTILE = Demo.REPORTS - 2;

    @TempDir
    static Path folder;

    static Served served;
    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Browser.installed() != null,
                "The page was not tried: there is no Chromium (apt-get install chromium).");
        served = new Served(folder);
        browser = Browser.start();
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void lookAnew() {
        browser.complaints.clear();
        browser.dark(false);
        browser.size(1440, 900);
    }

    @AfterEach
    void nothing_is_complained_of() {
        assertThat(browser.complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report/5",
                "report/5#st5",
                "timeline",
                "network",
                "contested",
                "positions",
                "positions?shown=time",
                "map",
                "actors",
                "actor/2",
                "stories",
                "story/2",
                "search?q=talks&kind=event",
                "agree",
                "import"
            })
    void every_page_shows_something_at_every_width(String page) {
        for (int width : new int[] {1440, 900, 390}) {
            browser.size(width, width == 390 ? 844 : 900);
            open(page);

            assertThat(browser.count("main h1")).isPositive();
            assertThat(browser.count(".notice[role=alert]")).isZero();
            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .as("nothing sticks out of a page that is " + width + " wide")
                    .isLessThanOrEqualTo(width);
            browser.picture(PICTURES.resolve(name(page) + "-" + width + ".png"));
        }
        browser.size(1440, 900);
        browser.dark(true);
        browser.picture(PICTURES.resolve(name(page) + "-dark.png"));
        assertThat(browser.run("getComputedStyle(document.body).backgroundColor")
                        .asString())
                .isEqualTo("rgb(19, 21, 25)");
    }

    private static String name(String page) {
        return page.isEmpty() ? "reports" : page.replaceAll("[^a-z0-9]+", "-");
    }

    private static void open(String page) {
        // The same address with another fragment would not load anew.
        browser.run("location.href = 'about:blank'");
        browser.await("location.href === 'about:blank'");
        browser.open(served.server.address() + page);
    }

    @Test
    void the_documentation_has_pictures_of_what_is_seen() {
        browser.size(1380, 820);
        open("report/" + BRUSSELS + "#st16");
        // With the mouse over the record, the record stays where it is when the text moves.
        browser.hover(".panel-head h2");
        browser.run("window.scrollTo(0, 420)");
        browser.picture(PICTURES.resolve("docs-report.png"));
        open("network");
        browser.run("document.querySelector('.view-head').scrollIntoView()");
        browser.run("window.scrollTo(0, 220)");
        browser.picture(PICTURES.resolve("docs-network.png"));

        assertThat(PICTURES.resolve("docs-report.png")).isNotEmptyFile();
    }

    @Test
    @Tag("hostile-25")
    void the_text_is_shown_to_the_letter() throws Exception {
        open("report/" + BRUSSELS);

        String text = served.json("api/reports/" + BRUSSELS).get("text").asString();
        assertThat(browser.text("article.text").replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Test
    void a_click_on_words_pins_their_entry_and_back_unpins_it() {
        open("report/" + BRUSSELS);

        browser.click(".seg.cue");

        browser.await("document.querySelector('.entry.open')");
        assertThat(browser.run("location.hash").asString()).matches("#(st|ev)\\d+");
        assertThat(browser.count(".seg.pinned")).isPositive();
        assertThat(browser.count(".entry.open dl.facts dt")).isGreaterThan(2);
        browser.run("history.back()");
        browser.await("!document.querySelector('.entry.open') && !location.hash");
        assertThat(browser.count(".seg.pinned")).isZero();
    }

    @Test
    void a_click_on_an_entry_leads_to_its_words() {
        open("report/" + BRUSSELS);

        // With the mouse over the record, the record stays where it is when the text moves.
        browser.hover(".panel-head h2");
        browser.click(".entry[data-id=ti6] .entry-row");

        browser.await("document.querySelector('.seg.pinned')");
        assertThat(browser.text(".seg.pinned")).isEqualTo("Thursday");
        assertThat(browser.run(
                                "(() => { const r = document.querySelector('.seg.pinned').getBoundingClientRect(); return r.top > 0 && r.bottom"
                                        + " < innerHeight; })()")
                        .asBoolean())
                .isTrue();
        assertThat(browser.text(".entry.open")).contains("13 January 2022");
    }

    @Test
    void the_record_scrolls_together_with_the_text() {
        open("report/" + BRUSSELS);

        browser.run("window.scrollTo(0, 700)");

        browser.await("document.querySelector('.entries').scrollTop > 300");
        browser.run("window.scrollTo(0, 0)");
        browser.await("document.querySelector('.entries').scrollTop < 60");
    }

    @Test
    void a_reference_leads_from_entry_to_entry() {
        open("report/" + BRUSSELS + "#ti6");

        browser.run("location.hash = 'me3'");
        browser.await("document.querySelector('.entry.open[data-id=me3]')");
        browser.click(".entry.open [data-ref=ti6]");

        browser.await("document.querySelector('.entry.open[data-id=ti6]')");
        assertThat(browser.run("location.hash").asString()).isEqualTo("#ti6");
    }

    @Test
    void an_address_leads_to_an_entry_even_of_a_kind_that_is_hidden() {
        open("report/" + BRUSSELS + "#cl1");

        browser.await("document.querySelector('.entry.open[data-id=cl1]')");
        assertThat(browser.run("document.querySelector('.chip[data-kind=claim]').getAttribute('aria-pressed')")
                        .asString())
                .isEqualTo("true");
    }

    @Test
    void what_is_not_resolved_is_shown_as_such() {
        open("report/4");

        assertThat(browser.count(".entry .tag.doubt, .speaker.unknown")).isPositive();
    }

    @Test
    void kinds_can_be_hidden() {
        open("report/" + BRUSSELS);
        int all = browser.count(".entry");
        int events = browser.count(".seg.ev");

        browser.click(".chip[data-kind=event]");

        assertThat(events).isPositive();
        assertThat(browser.count(".seg.ev")).isZero();
        assertThat(browser.count(".entry")).isLessThan(all);
    }

    @Test
    void pointing_at_words_shows_what_they_are() {
        open("report/" + BRUSSELS);

        browser.hover(".seg.ti");

        browser.await("document.querySelector('.popover:not([hidden])')");
        assertThat(browser.text(".popover")).contains("2022");
    }

    @Test
    void the_keyboard_alone_suffices() {
        open("report/" + BRUSSELS);

        browser.run("document.querySelector('.seg[tabindex=\"0\"]').focus()");
        browser.press("ArrowRight");
        browser.press("ArrowRight");
        browser.press("Enter");

        browser.await("document.querySelector('.entry.open')");
        browser.press("Escape");
        browser.await("!document.querySelector('.entry.open')");
        browser.run("document.querySelector('.skip').focus()");
        assertThat(browser.run("getComputedStyle(document.querySelector('.skip')).outlineStyle")
                        .asString())
                .isNotEqualTo("none");
    }

    @Test
    void an_entry_is_rejected_with_who_and_why() {
        open("report/" + BRUSSELS + "#st1");
        browser.await("document.querySelector('.entry.open .judge')");

        browser.run(
                "(() => { const form = document.querySelector('.entry.open .judge'); form.closest('details').open = true;"
                        + " form.elements.by.value = 'A. Coder'; form.elements.why.value = 'not in the text';"
                        + " form.requestSubmit(form.querySelector('button[value=REJECT]')); })()");
        browser.await("document.querySelector('.entry.open .corrections li')");

        assertThat(browser.text(".entry.open .corrections")).contains("wrong", "not in the text", "A. Coder");
    }

    @Test
    void a_coding_by_hand_is_compared_with_the_record() throws Exception {
        open("agree");
        String document = served.json("api/reports/" + BRUSSELS)
                .get("record")
                .get("document")
                .get("id")
                .asString();

        browser.run("(() => { const files = new DataTransfer(); files.items.add(new File(['report,code\\n" + document
                + ",CONSULT\\n'], 'mine.csv')); const input = document.getElementById('coded'); input.files = files.files;"
                + " document.querySelector('input[name=type]').value = 'code';"
                + " input.form.requestSubmit(); })()");
        browser.await("document.querySelector('.agreement table.matrix')");

        assertThat(browser.text(".agreement .lede")).contains("You coded 1 events");
        assertThat(browser.count(".agreement mark")).isPositive();
    }

    @Test
    void what_a_statement_is_reported_inside_is_seen_beside_the_text() {
        open("report/" + BRUSSELS);

        assertThat(browser.count(".says.d1")).isPositive();
        assertThat(browser.count(".says.d2")).isPositive();
        assertThat(browser.text(".gutter")).contains("Jens Stoltenberg", "as Jens Stoltenberg has it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report/HOSTILE",
                "",
                "search?q=talks",
                "actors?of=all",
                "stories?of=all",
                "timeline",
                "network?parties=all"
            })
    @Tag("hostile-24")
    @Tag("hostile-28")
    @Tag("hostile-29")
    void a_report_that_means_harm_is_words_everywhere(String page) {
        open(page.replace("HOSTILE", String.valueOf(HOSTILE)));

        assertThat(browser.run("document.title").asString()).isNotEqualTo("hacked");
        assertThat(
                        browser.count(
                                "main script, main iframe, main img, main b[onmouseover], main svg[onload], main [href^='javascript']"))
                .isZero();
        if (page.startsWith("report")) {
            assertThat(browser.text("article.text"))
                    .contains("<script>document.title='hacked'</script>", "&lt;script&gt;");
            assertThat(browser.text(".masthead")).contains("<svg/onload=alert(1)> Times");
        }
    }

    @Test
    void claims_of_two_reports_are_set_against_each_other() {
        open("contested?between=many");

        assertThat(browser.text(".pair")).contains("between two reports");
        assertThat(browser.text("main")).contains("harbour", "Russia was preparing an invasion");
        assertThat(browser.run(
                                "[...document.querySelectorAll('.pair .item-foot a')].map(a => a.getAttribute('href').split('#')[0])"
                                        + ".filter((a, i, all) => all.indexOf(a) === i).length")
                        .asInt())
                .isGreaterThan(1);
        browser.picture(PICTURES.resolve("contested-between-1440.png"));
        browser.click(".pair .side:nth-of-type(2) .item-foot a");
        browser.await("document.querySelector('.entry.open')");
    }

    @Test
    void an_edge_of_the_network_opens_the_events_behind_it() {
        open("network");

        browser.run("document.querySelector('.edge').dispatchEvent(new MouseEvent('click', {bubbles: true}))");

        browser.await("document.querySelectorAll('.drawer .item').length > 0");
        String href = browser.run("document.querySelector('.drawer .item a').getAttribute('href')")
                .asString();
        assertThat(href).matches("/report/\\d+#ev\\d+");
        browser.picture(PICTURES.resolve("network-edge-1440.png"));
        browser.click(".drawer .item a");
        browser.await("document.querySelector('.entry.open') && !document.querySelector('.drawer')");
        browser.run("history.back()");
        browser.await("document.querySelector('.edge')");
    }

    @Test
    void filters_are_part_of_the_address() {
        open("");

        browser.run(
                "(() => { const f = document.querySelector('input[name=from]'); f.value = '2022-01-13'; f.dispatchEvent(new"
                        + " Event('change')); })()");

        browser.await(
                "location.search === '?from=2022-01-13' && document.querySelectorAll('.report-item').length === 1");
        browser.run("history.back()");
        browser.await("document.querySelectorAll('.report-item').length > 5");
    }

    @Test
    void the_timeline_shows_statements_and_opens_them() {
        open("timeline");

        assertThat(browser.count("rect.mark-statement")).isPositive();
        browser.run(
                "document.querySelector('rect.mark-statement').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser.await("document.querySelectorAll('.drawer .item').length > 0");
        assertThat(browser.text(".drawer h2")).startsWith("Statements, ");
        browser.picture(PICTURES.resolve("timeline-statements-1440.png"));
    }

    @Test
    void the_timeline_is_narrowed_down_to_a_forum() {
        open("timeline");
        int all = browser.count(".meeting-bar");

        browser.run(
                "(() => { const f = document.querySelector('select[name=forum]'); f.value = f.options[1].value; f.dispatchEvent(new"
                        + " Event('change')); })()");

        browser.await(
                "location.search.startsWith('?forum=') && document.querySelectorAll('.meeting-bar').length < " + all);
        assertThat(browser.count(".meeting-bar")).isPositive();
    }

    @Test
    void positions_stand_in_time_and_open_their_words() {
        open("positions?shown=time");

        assertThat(browser.count(".position-mark")).isGreaterThan(3);
        String said = browser.run("document.querySelector('.position-mark').getAttribute('aria-label')")
                .asString();
        browser.run("document.querySelector('.position-mark').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser.await("document.querySelectorAll('.drawer .item').length > 0");
        assertThat(said).contains(" on ").contains("202");
        assertThat(browser.text(".drawer h2")).contains(" on ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "network", "map", "positions?shown=time"})
    void a_picture_can_be_had_as_png(String page) {
        open(page);

        browser.run(
                "window.saved = undefined; import('/assets/export.js').then(({png}) =>"
                        + " png(document.querySelector('.picture svg'))).then(async (blob) => { const image = await createImageBitmap(blob);"
                        + " const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height;"
                        + " const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);"
                        + " const data = context.getImageData(0, 0, image.width, image.height).data; const colours = new Set();"
                        + " for (let i = 0; i < data.length; i += 4) colours.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);"
                        + " window.saved = [blob.type, image.width, colours.size, data[3]]; }, (e) => { window.saved = String(e); })");

        browser.await("window.saved !== undefined");
        int width = browser.run("Math.round(document.querySelector('.picture svg').getBoundingClientRect().width * 2)")
                .asInt();
        assertThat(browser.run("window.saved[0]").asString()).isEqualTo("image/png");
        assertThat(browser.run("window.saved[1]").asInt()).isBetween(width - 2, width + 2);
        assertThat(browser.run("window.saved[2]").asInt()).as("it is painted").isGreaterThan(20);
        assertThat(browser.run("window.saved[3]").asInt())
                .as("its ground is no hole")
                .isEqualTo(255);
        assertThat(browser.count(".picture-tools button[title$='as PNG']")).isEqualTo(1);
    }

    @Test
    void a_story_shows_what_several_reports_tell() {
        open("story/2");

        assertThat(browser.text(".section h2")).isEqualTo("Told by several");
        assertThat(browser.count(".several li:first-child .item-foot a")).isGreaterThan(1);
        browser.click(".several li .item-foot a");
        browser.await("document.querySelector('.entry.open')");
    }

    @Test
    void a_search_is_narrowed_down_by_its_facets() {
        open("");

        browser.run("document.querySelector('.find input').focus()");
        browser.type("talks");
        browser.press("Enter");
        browser.await("document.querySelectorAll('.hit mark').length > 0");
        int all = browser.count(".hit");
        browser.click(".facets section:nth-of-type(2) a");

        browser.await("location.search.includes('type=') && document.querySelectorAll('.hit').length < " + all);
        assertThat(browser.count(".hit")).isPositive();
    }

    @Test
    void a_pasted_text_is_read_and_shown() throws Exception {
        try (Served own = new Served(java.nio.file.Files.createDirectory(folder.resolve("import")))) {
            browser.open(own.server.address() + "import");

            browser.run("document.querySelector('textarea').focus()");
            browser.type("Ona Reyl said on Monday that <b>talks</b> would go on.");
            browser.run("document.querySelector('input[name=published]').value = '2022-01-12'");
            browser.click(".button.main[type=submit]");

            browser.await("document.querySelector('article.text')");
            assertThat(browser.text("article.text")).contains("<b>talks</b>");
            assertThat(browser.text(".entries")).contains("Ona Reyl says");
        }
    }

    @Test
    void a_report_that_is_dropped_joins_its_story() throws Exception {
        try (Served own = new Served(java.nio.file.Files.createDirectory(folder.resolve("drop")))) {
            browser.open(own.server.address() + "import");

            browser.run(
                    "fetch('/api/reports/" + BRUSSELS + "').then((r) => r.json()).then(({text}) => {"
                            + " const files = new DataTransfer(); files.items.add(new File([text + ' And so on.'], 'again.txt'));"
                            + " document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true})); })");

            browser.await("document.querySelector('.progress a[href^=\"/story/\"]')");
            assertThat(browser.text(".progress")).contains("again.txt", "a story of");
        }
    }
}
