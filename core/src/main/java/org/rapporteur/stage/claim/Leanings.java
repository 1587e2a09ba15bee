// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.ContestKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Claims whose words lean on the claim before them: a number alone, a denial of what was said. */
final class Leanings {
    /** A number alone counts what was claimed in so many characters before it at most, and not further up than the sentence before. */
    private static final int COUNTED = 400;
    /** What somebody is accused of was told in so many characters before he denies it at most. */
    private static final int ACCUSED = 1_500;
    /** So many claims before a denial are looked at. */
    static final int BEFORE = 40;

    private final ClaimKnowledge knowledge;
    private final Polarities polarities;
    private final Tellers tellers;
    private final Speakers speakers;
    private final EntityIndex entities;
    private final Reading reading;
    private final Untruths untruths;

    Leanings(
            ClaimKnowledge knowledge,
            Polarities polarities,
            Tellers tellers,
            Speakers speakers,
            EntityIndex entities,
            Reading reading) {
        this.knowledge = knowledge;
        this.polarities = polarities;
        this.tellers = tellers;
        this.speakers = speakers;
        this.entities = entities;
        this.reading = reading;
        untruths = new Untruths(knowledge.contests(), polarities, tellers);
    }

    /** Whether what stands below a noun for what was said says no more: {@code that version of events}. */
    private boolean isNamed(Word noun, Word below) {
        Word preposition = below.child("case");
        return untruths.isNamed(below)
                || preposition != null
                        && knowledge.contests().isDenied(lower(noun) + ' ' + lower(preposition) + ' ' + lower(below));
    }

    /** Whether a clause tells what was said; that by which it is denied does not: {@code a claim denied by the army}. */
    private static boolean isToldMore(Word noun, @Nullable Word cue) {
        return noun.has("ccomp") || noun.children("acl").stream().anyMatch(clause -> !clause.equals(cue));
    }

    private boolean isBare(Word noun) {
        return noun.children("nmod").stream().allMatch(below -> isNamed(noun, below))
                && !noun.has("acl")
                && !noun.has("ccomp");
    }

    /** {@code 12 were killed, the ministry said; the rebels said 40}: what is counted was said before. */
    @Nullable
    Claim count(Statement statement, @Nullable Claim before, int number) {
        Span content = statement.content().get(0);
        List<Sentence> around = reading.layer(Sentence.class).overlapping(content);
        Word counted = around.isEmpty() ? null : around.get(0).headOf(content);
        List<String> holders = Tellers.holders(statement);
        if (counted == null
                || counted.upos() != Upos.NUM
                || before == null
                || !isBeside(before, content)
                || before.holders().equals(holders)
                || reading.layer(Figure.class).within(before.span()).isEmpty()) {
            return null;
        }
        return new Claim(
                "cl" + number,
                holders,
                tellers.reporter(statement),
                statement.id(),
                content,
                new Argument(null, content),
                null,
                before.predicate(),
                before.polarity(),
                Claim.Certainty.CERTAIN,
                before.kind(),
                List.of(),
                List.of(Arguments.evidence(around.get(0), content)),
                statement.rule());
    }

    /** {@code Finland denied that}, {@code rejected the accusation}: what another said just before is denied; null where it is not. */
    @Nullable
    Claim denial(Statement statement, @Nullable Claim before, int number) {
        Word cue = denying(statement);
        Span content = statement.content().get(0);
        if (cue == null || before == null || before.statement() == null || !isBeside(before, content)) {
            return null;
        }
        List<Sentence> around = reading.layer(Sentence.class).overlapping(content);
        Word said = around.isEmpty() ? null : around.get(0).headOf(content);
        if (said == null || !means(said, statement, before) || !isAnothers(before, statement)) {
            return null;
        }
        Span span = cue.end() <= content.start() ? cue.span().cover(content) : content;
        return denied(statement, before, span, around.get(0), number);
    }

    /**
     * {@code Finland rejected the allegations}, {@code dismissed accusations of fraud}, further down: what is denied is what somebody accused
     * who denies it of, or told of the same thing; null where nobody did.
     */
    @Nullable
    Claim farDenial(Statement statement, List<Claim> claims) {
        Word cue = denying(statement);
        Span content = statement.content().get(0);
        List<Sentence> around = reading.layer(Sentence.class).overlapping(content);
        Word noun = cue == null || around.isEmpty() ? null : around.get(0).headOf(content);
        if (cue == null
                || noun == null
                || isToldMore(noun, cue)
                || !knowledge.contests().isDenied(lower(noun))) {
            return null;
        }
        Claim meant = null;
        for (int i = claims.size() - 1; i >= Math.max(0, claims.size() - BEFORE); i--) {
            Claim said = claims.get(i);
            if (said.statement() != null
                    && !isLeaning(said)
                    && said.span().end() <= content.start()
                    && content.start() - said.span().end() <= ACCUSED
                    && isAnothers(said, statement)
                    && isMeant(said, noun, statement)) {
                meant = said;
                Statement told = tellers.byId(said.statement());
                if (told != null && told.kind() == Statement.Kind.ACCUSE) {
                    break; // what is accused of is meant, of what is told the first
                }
            }
        }
        Span span = cue.end() <= content.start() ? cue.span().cover(content) : content;
        return meant == null ? null : denied(statement, meant, span, around.get(0), claims.size() + 1);
    }

    /** Whether a claim tells of what is denied: the thing itself where it is named, or else something about who denies it. */
    private boolean isMeant(Claim said, Word noun, Statement denial) {
        List<Word> things = noun.children("nmod").stream()
                .filter(below -> below.index() > noun.index() && !isNamed(noun, below))
                .toList();
        if (things.isEmpty()) {
            return isOfDenier(said, Tellers.holders(denial));
        }
        Word thing = things.get(0);
        String verb = knowledge.nominal(lower(thing));
        List<Sentence> around = reading.layer(Sentence.class).overlapping(said.span());
        return !around.isEmpty()
                && around.get(0).words(said.span()).stream()
                        .map(Leanings::lower)
                        .anyMatch(lemma -> lemma.equals(lower(thing)) || lemma.equals(verb));
    }

    /** Tells whether a claim has no words of its own but those that deny another. */
    static boolean isLeaning(Claim claim) {
        Argument object = claim.object();
        return object != null && claim.span().equals(object.span()) && claim.kind() == Kind.ASSERTION;
    }

    /** {@code said the claim was false}, {@code called the claim false}: what another said just before is denied; null where it is not. */
    @Nullable
    Claim untruth(Statement statement, Span words, @Nullable Claim before, int number) {
        List<Sentence> around = reading.layer(Sentence.class).overlapping(words);
        Word head = around.isEmpty() ? null : around.get(0).headOf(words);
        Word noun = head == null ? null : untruths.charged(head, statement);
        boolean back = noun == null
                ? head != null
                        && (untruths.denyTheLike(around.get(0).words(words))
                                || untruths.isElliptic(head)
                                        && before != null
                                        && isOfDenier(before, Tellers.holders(statement)))
                : knowledge.contests().isDenied(lower(noun)) && isBare(noun);
        if (!back
                || before == null
                || before.statement() == null
                || !isBeside(before, words)
                || !isAnothers(before, statement)) {
            return null;
        }
        return denied(statement, before, words, around.get(0), number);
    }

    /** {@code rejected the accusation that it had shelled the village}: who rejects it says that it is not so. */
    @Nullable
    Claim rejection(Statement accusation, Claim said, int number) {
        Statement outer = tellers.outer(accusation);
        Word noun = noun(tellers.cue(accusation));
        if (outer != null && isUndertaken(said) && !isSaying(noun)) {
            return rejection(outer, said, number); // rejected a report that it has decided to
        }
        if (outer == null || noun == null || !isSaying(noun)) {
            return null;
        }
        Word denying = denying(outer);
        Word cue = denying == null && untruths.isCharged(noun, outer) ? tellers.cue(outer) : denying;
        if (cue == null
                || noun.start() < cue.end()
                || outer.content().stream().noneMatch(part -> part.contains(noun.span()))
                || said.span().start() < noun.end()
                || !isKnown(outer)
                || !Collections.disjoint(Tellers.holders(outer), said.holders())) {
            return null;
        }
        List<Sentence> around = reading.layer(Sentence.class).overlapping(noun.span());
        return denied(outer, said, new Span(cue.start(), noun.end()), around.get(0), number);
    }

    private boolean isSaying(@Nullable Word noun) {
        return noun != null && noun.upos() == Upos.NOUN && knowledge.contests().isDenied(lower(noun));
    }

    /** The noun for what is said, by itself or with a participle behind it: {@code a report alleging that}. */
    private static @Nullable Word noun(@Nullable Word cue) {
        Word head = cue == null || !cue.xpos().equals("VBG") || !cue.is("acl") ? null : cue.head();
        return head == null ? cue : head;
    }

    /** The verb by which a statement denies or rejects something; null if it does not. */
    private @Nullable Word denying(Statement statement) {
        boolean denies = statement.kind() == Statement.Kind.DENY || statement.kind() == Statement.Kind.REJECT;
        Word cue = denies ? tellers.cue(statement) : null;
        return cue == null || cue.upos() != Upos.VERB || polarities.turns(cue, statement.kind()) ? null : cue;
    }

    /** Whether somebody else, with a name, says what another denies. */
    private boolean isAnothers(Claim said, Statement denial) {
        List<String> holders = Tellers.holders(denial);
        List<String> voices = said.reporter() == null ? said.holders() : List.of(said.reporter());
        return isKnown(denial)
                && Collections.disjoint(holders, voices)
                && (said.kind() == Kind.ASSERTION || isUndertaken(said) && said.reporter() != null);
    }

    /** Whether it is told who denies, be it by a noun of which nobody made an entity: {@code the army's statement}. */
    private boolean isKnown(Statement denial) {
        Statement.Source source = denial.source();
        if (source == null || !source.entities().isEmpty()) {
            return source != null;
        }
        Span words = source.span();
        List<Sentence> around =
                words == null ? List.of() : reading.layer(Sentence.class).overlapping(words);
        Word head = around.isEmpty() || words == null ? null : around.get(0).headOf(words);
        return head != null && head.has("nmod") && (head.upos() == Upos.NOUN || head.upos() == Upos.PROPN);
    }

    private static boolean isUndertaken(Claim said) {
        return said.kind() == Kind.WILLINGNESS || said.kind() == Kind.COMMITMENT;
    }

    /** Whether a noun that is denied means what was said before: the report, or any share in what one is said to have done. */
    private boolean means(Word noun, Statement denial, Claim before) {
        if (isToldMore(noun, tellers.cue(denial)) || noun.has("case")) {
            return false; // pleaded not guilty to the charges
        }
        if (knowledge.contests().isDenied(lower(noun))) {
            return noun.children("nmod").stream().allMatch(below -> isNamed(noun, below));
        }
        Statement told = tellers.byId(before.statement());
        boolean accused = told != null && told.kind() == Statement.Kind.ACCUSE;
        ContestKnowledge.Share share = knowledge.contests().share(lower(noun));
        return share != null
                && (accused || Cores.told(noun, share) == null)
                && isOfDenier(before, Tellers.holders(denial));
    }

    /** Whether a claim is said of who denies it. */
    boolean isOfDenier(Claim claim, List<String> deniers) {
        Argument subject = claim.subject();
        Entity entity = subject == null || subject.entity() == null
                ? null
                : entities.byId(subject.entity()).orElse(null);
        return entity != null
                && (deniers.contains(entity.id())
                        || speakers.isStateOf(entity, deniers, true)
                        || speakers.isBodyOf(entity, deniers));
    }

    private Claim denied(Statement statement, Claim said, Span span, Sentence sentence, int number) {
        return new Claim(
                "cl" + number,
                Tellers.holders(statement),
                tellers.reporter(statement),
                statement.id(),
                span,
                said.subject(),
                new Argument(null, span),
                said.predicate(),
                said.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED,
                Claim.Certainty.CERTAIN,
                Kind.ASSERTION,
                said.about(),
                List.of(Arguments.evidence(sentence, span)),
                statement.rule());
    }

    /** Whether a claim stands in the sentence of some words or in the one before it. */
    private boolean isBeside(Claim before, Span words) {
        int from = before.span().end();
        return from <= words.start()
                && words.start() - from <= COUNTED
                && reading.layer(Sentence.class)
                                .overlapping(new Span(from - 1, words.end()))
                                .size()
                        <= 2;
    }

    private static String lower(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
