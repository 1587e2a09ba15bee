// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Gathers the positions of a report, those of claims and those of verbs, each once, in the order of the text. */
final class PositionFinder {
    /** So many statements may lie around one. */
    private static final int DEPTH = 10;

    private final PositionVerbs verbs;
    private final Parties parties;
    private final Reading reading;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Set<Integer> meetings = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> statementsTaken = new HashSet<>();

    PositionFinder(ClaimKnowledge knowledge, VerbGroups verbs, Parties parties, Reading reading) {
        this.verbs = new PositionVerbs(knowledge, verbs, parties::isParty);
        this.parties = parties;
        this.reading = reading;
        reading.layer(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
        for (Meeting meeting : reading.layer(Meeting.class)) {
            meeting.mentions().forEach(mention -> meetings.add(mention.start()));
        }
    }

    List<Draft> find() {
        for (Claim claim : reading.layer(Claim.class)) {
            ofClaim(claim);
        }
        Map<Sentence, List<Draft>> known = new HashMap<>();
        for (Draft draft : drafts) {
            known.computeIfAbsent(draft.sentence(), key -> new ArrayList<>()).add(draft);
        }
        for (Sentence sentence : reading.layer(Sentence.class)) {
            for (Word word : sentence.words()) {
                PositionVerbs.Taken taken = word.upos() == Upos.PROPN ? null : verbs.at(word);
                if (taken != null) {
                    ofVerb(taken, sentence, known.computeIfAbsent(sentence, key -> new ArrayList<>()));
                }
            }
        }
        drafts.sort(Comparator.comparing(Draft::span));
        return drafts;
    }

    private void ofClaim(Claim claim) {
        Statement statement = claim.statement() == null ? null : statements.get(claim.statement());
        Stance stance = statement == null ? null : stance(claim, statement);
        List<Sentence> around = reading.layer(Sentence.class).overlapping(claim.span());
        if (stance == null || statement == null || around.isEmpty() || isRefusedWill(claim) || isDenied(statement)) {
            return;
        }
        Sentence sentence = around.get(0);
        stance = isRefusal(claim, sentence.headOf(claim.span())) ? Stance.REJECTS : stance;
        boolean said = isSaid(statement.kind()) && !isWill(claim, statement);
        if (said && !statementsTaken.add(statement.id())) {
            return;
        }
        List<String> party = said ? parties.parties(claim.holders()) : party(claim, sentence);
        if (!party.isEmpty() && !isTelling(stance, sentence.headOf(claim.span()))) {
            Span span = said ? whole(statement, sentence, claim.span()) : claim.span();
            if (said && isSpeaker(statement, span)) {
                return;
            }
            Draft draft = new Draft(party, stance, span, sentence, statement, claim.id(), claim.rule());
            if (!isDenial(draft)) {
                drafts.add(draft);
            }
        }
    }

    /** {@code rejected the accusations}: whether what is rejected is what somebody says. */
    private boolean isDenial(Draft draft) {
        if (draft.stance() != Stance.REJECTS) {
            return false;
        }
        for (Word word : draft.sentence().words(draft.span())) {
            if (word.upos() == Upos.VERB) {
                return verbs.isDenying(word);
            }
            if (verbs.isDenial(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied that Norway plans to leave}: nobody takes what is denied. */
    private boolean isDenied(@Nullable Statement said) {
        Statement statement = said;
        for (int depth = 0; statement != null && depth < DEPTH; depth++) {
            if (statement.kind() == Statement.Kind.DENY) {
                return true;
            }
            statement = statement.within() == null ? null : statements.get(statement.within());
        }
        return false;
    }

    /** {@code said it will not talk to Oslo}: to undertake not to deal with others is to refuse. */
    private boolean isRefusal(Claim claim, @Nullable Word head) {
        PositionVerbs.Taken taken = claim.kind() != Claim.Kind.COMMITMENT || head == null ? null : verbs.at(head);
        return taken != null
                && taken.stance() == org.rapporteur.knowledge.claims.Stance.REJECTS
                && verbs.isDealing(taken.verb());
    }

    private boolean isTelling(Stance stance, @Nullable Word deed) {
        return deed != null
                && (stance == Stance.COMMITS && verbs.isTelling(deed)
                        || stance == Stance.REJECTS && verbs.isWithholding(deed));
    }

    /** Whether what is taken for what is said is who says it: the reader of statements was misled. */
    private static boolean isSpeaker(Statement statement, Span span) {
        Statement.Source source = statement.source();
        return source != null
                && source.span() != null
                && statement.cue() != null
                && span.contains(source.span())
                && !span.contains(statement.cue().span());
    }

    /** Who accepts a thing does more than be willing. */
    private static boolean isWill(Claim claim, Statement statement) {
        return claim.kind() == Claim.Kind.WILLINGNESS && statement.kind() != Statement.Kind.ACCEPT;
    }

    /** Who is not willing takes another position than who is. */
    private static boolean isRefusedWill(Claim claim) {
        return claim.kind() == Claim.Kind.WILLINGNESS && claim.polarity() == Claim.Polarity.NEGATED;
    }

    /** Whose position a claim is: what is willing is its subject; what a party must do is demanded by who says so. */
    private List<String> party(Claim claim, Sentence sentence) {
        Claim.Argument subject = claim.subject();
        if (claim.kind() == Claim.Kind.DEMAND) {
            boolean ofParty = subject != null
                    && subject.entity() != null
                    && !parties.parties(List.of(subject.entity())).isEmpty();
            return ofParty || isMatter(subject, sentence) ? parties.parties(claim.holders()) : List.of();
        }
        if (subject == null) {
            return parties.parties(claim.holders());
        }
        Word word = subject.span() == null ? null : sentence.headOf(subject.span());
        if (word == null && subject.entity() != null) {
            Word first = sentence.wordFrom(claim.span().start());
            boolean pronoun = first != null && first.upos() == Upos.PRON;
            return pronoun ? parties.of(first, claim.holders()) : parties.parties(List.of(subject.entity()));
        }
        List<String> party = parties.of(word, claim.holders());
        return party.isEmpty() && claim.kind() == Claim.Kind.COMMITMENT ? parties.parties(claim.holders()) : party;
    }

    /** {@code any agreement must be verifiable}: nobody in particular, but a matter between parties. */
    private boolean isMatter(Claim.@Nullable Argument subject, Sentence sentence) {
        Word word = subject == null || subject.span() == null ? null : sentence.headOf(subject.span());
        return word != null && verbs.isCause(word);
    }

    /** The cue and what it brings in: {@code demands that the crew go free}; in another sentence, that alone. */
    private static Span whole(Statement statement, Sentence sentence, Span content) {
        Statement.Cue cue = statement.cue();
        Span span = content;
        for (Span part : statement.content()) {
            span = sentence.span().contains(part) ? span.cover(part) : span;
        }
        boolean behind = cue != null && cue.span().start() - span.end() == 1; // the plan | backed by
        if (cue == null
                || !sentence.span().contains(cue.span())
                || !behind && cue.span().end() > span.start()) {
            return span;
        }
        return cue.span().cover(span);
    }

    private void ofVerb(PositionVerbs.Taken taken, Sentence sentence, List<Draft> known) {
        Statement statement = innermost(taken.verb().start());
        Statement.Source source = statement == null ? null : statement.source();
        List<String> holders = source == null ? List.of() : source.entities();
        if (taken.voice() == PositionVerbs.Voice.REPORT && statement != null || isDenied(statement)) {
            return;
        }
        List<String> party = party(taken, holders);
        Span span = within(span(taken.verb(), sentence), taken.verb(), statement);
        boolean demand = taken.voice() == PositionVerbs.Voice.SPEAKER;
        if (demand
                && known.stream()
                        .anyMatch(draft -> draft.span().overlaps(taken.verb().span()))) {
            return;
        }
        if (!party.isEmpty() && known.stream().noneMatch(draft -> tells(draft, taken, span, party))) {
            Stance stance = Stance.valueOf(taken.stance().name());
            if (isTelling(stance, taken.verb())) {
                return;
            }
            Draft draft = new Draft(party, stance, span, sentence, statement, null, taken.rule());
            if (isDenial(draft)) {
                return;
            }
            drafts.add(draft);
            if (taken.verb().upos() == Upos.NOUN) {
                known.add(draft);
            }
        }
    }

    /** What is told in a statement does not go on behind it. */
    private static Span within(Span span, Word verb, @Nullable Statement statement) {
        for (Span part : statement == null ? List.<Span>of() : statement.content()) {
            if (part.contains(verb.span()) && part.end() < span.end()) {
                return new Span(Math.max(part.start(), span.start()), part.end());
            }
        }
        return span;
    }

    /** Who takes it: the subject, or who says that others must. */
    private List<String> party(PositionVerbs.Taken taken, List<String> holders) {
        boolean judged = taken.subject() == null
                && (taken.verb().has("cop") || taken.verb().has("expl"));
        if (taken.voice() != PositionVerbs.Voice.SPEAKER) {
            return taken.subject() == null && !judged ? List.of() : parties.of(taken.subject(), holders);
        }
        List<String> others = parties.of(taken.subject(), holders);
        return others.stream().anyMatch(holders::contains) ? List.of() : parties.parties(holders);
    }

    /** Whether a position tells that of a verb too: it has the verb in it, of the same party, or says the same in fewer words. */
    private static boolean tells(Draft draft, PositionVerbs.Taken taken, Span span, List<String> party) {
        boolean same = draft.stance().name().equals(taken.stance().name());
        boolean own = taken.verb().has("nsubj") || taken.verb().upos() == Upos.NOUN;
        Statement.Cue cue = draft.statement() == null ? null : draft.statement().cue();
        boolean within = cue != null && draft.span().contains(cue.span());
        boolean another = own && (!same && within || Collections.disjoint(draft.party(), party));
        if (same && cue != null && cue.span().overlaps(taken.verb().span())) {
            return true;
        }
        return span.contains(draft.span()) && same
                || draft.span().contains(taken.verb().span()) && !another;
    }

    /** The verb and what belongs to it: up to what is coordinated with it, or to the meeting that it happens at. */
    private Span span(Word verb, Sentence sentence) {
        int end = verb.rightmost().index();
        for (Word child : verb.children()) {
            boolean apart = child.index() > verb.index()
                    && (child.is("conj") || child.is("advcl") || child.is("parataxis") || child.is("punct"));
            if (apart) {
                end = Math.min(end, Math.max(verb.index(), child.leftmost().index() - 1));
            }
        }
        for (int i = verb.index() + 3; i <= end; i++) {
            if (meetings.contains(sentence.words().get(i).start())) {
                end = i - 2;
            }
        }
        Word last = sentence.words().get(end);
        while (last.index() > verb.index()
                && (last.is("cc")
                        || last.xpos().equals(",")
                        || last.xpos().equals(".")
                        || last.xpos().equals(":"))) {
            last = sentence.words().get(last.index() - 1);
        }
        return new Span(verbs.begin(verb).start(), last.end());
    }

    private @Nullable Statement innermost(int offset) {
        Layer<Statement> layer = reading.layer(Statement.class);
        Statement innermost = null;
        for (Statement statement : layer.at(offset)) {
            for (Span part : statement.content()) {
                if (part.contains(offset)) {
                    innermost = statement;
                }
            }
        }
        return innermost;
    }

    private static boolean isSaid(Statement.Kind kind) {
        return switch (kind) {
            case DEMAND, REQUEST, PROPOSE, REJECT, PROMISE, WARN, THREATEN, ACCEPT -> true;
            default -> false;
        };
    }

    /** What a demand, an offer, a promise is, its cue tells; of other claims, their kind. */
    private @Nullable Stance stance(Claim claim, Statement statement) {
        if (!isSaid(statement.kind()) || isWill(claim, statement)) {
            return stance(claim.kind());
        }
        Statement.Cue cue = statement.cue();
        List<Sentence> around =
                cue == null ? List.of() : reading.layer(Sentence.class).overlapping(cue.span());
        if (cue != null && !around.isEmpty()) {
            for (Word word : around.get(0).words(cue.span())) {
                org.rapporteur.knowledge.claims.Stance told = verbs.stance(word);
                if (told != null && verbs.isReal(word)) {
                    return Stance.valueOf(told.name());
                }
            }
        }
        return null;
    }

    private static @Nullable Stance stance(Claim.Kind kind) {
        return switch (kind) {
            case DEMAND -> Stance.DEMANDS;
            case PROPOSAL -> Stance.PROPOSES;
            case REJECTION -> Stance.REJECTS;
            case WILLINGNESS -> Stance.WILLING;
            case COMMITMENT -> Stance.COMMITS;
            case WARNING -> Stance.WARNS;
            default -> null;
        };
    }
}
