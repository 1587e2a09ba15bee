// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.ContestKnowledge;
import org.rapporteur.knowledge.claims.Sense;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Proposition.Term;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Sorts the words of claims into the families of relations and matters that are known. */
final class Terms {
    private final ClaimKnowledge knowledge;

    Terms(ClaimKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns what a claim says of its subject. */
    List<Term> relations(Claim claim, Core core) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Word predicate = core.predicate();
        String verb = predicate == null ? null : knowledge.nominal(Cores.lower(predicate));
        boolean named = predicate != null && predicate.upos() == Upos.NOUN && verb != null && core.subject() == null;
        ContestKnowledge.Share share = predicate == null || !core.isNamed()
                ? null
                : knowledge.contests().share(Cores.lower(predicate));
        String key = predicate == null
                ? claim.predicate().replace(' ', '+')
                : share != null ? share.predicate() : named && verb != null ? verb : key(predicate);
        int blank = key.indexOf('+');
        List<Sense> senses = knowledge.relations(key);
        if (senses.isEmpty() && blank > 0 && !isOfItsOwn(predicate)) {
            senses = knowledge.relations(key.substring(0, blank));
        }
        if (predicate != null && core.act() == null && isOfItsOwn(predicate)) {
            Word preposition = predicate.child("case");
            String own = (preposition == null ? "" : Cores.lower(preposition) + ' ')
                    + Cores.lower(predicate); // what it is, not that it is something
            return List.of(term(own, core.affirmed()));
        }
        senses.forEach(sense -> add(terms, sense, core.affirmed(), core.act() != null));
        firsts(predicate).forEach(sense -> add(terms, sense, core.affirmed(), false));
        joined(predicate).forEach(sense -> add(terms, sense, core.affirmed(), false));
        String lemma = blank < 0 ? key : key.substring(0, blank);
        if (predicate == null || predicate.upos() == Upos.VERB) {
            knowledge.matters(lemma).forEach(sense -> add(terms, sense, core.affirmed(), false));
        }
        Word act = core.act();
        if (act != null) {
            deeds(act).forEach(sense -> add(terms, sense, core.affirmed(), false));
        }
        if (terms.isEmpty()) {
            terms.put(key, term(key, core.affirmed()));
        }
        imply(terms);
        return List.copyOf(terms.values());
    }

    /** What is done by a noun: the matter that it names, and what the verb for it says. */
    private List<Sense> deeds(Word act) {
        List<Sense> deeds = new ArrayList<>(knowledge.matters(Cores.lower(act)));
        String verb = knowledge.nominal(Cores.lower(act));
        if (verb != null) {
            List<Sense> senses = knowledge.relations(verb);
            deeds.addAll(senses.isEmpty() ? List.of(new Sense(verb, true)) : senses);
        }
        return deeds;
    }

    /** Who is behind a thing is involved in it. */
    private void imply(Map<String, Term> terms) {
        for (Term term : List.copyOf(terms.values())) {
            if (term.affirmed()) {
                knowledge.contests().implied(term.family()).forEach(each -> terms.putIfAbsent(each, term(each, true)));
            }
        }
    }

    boolean isFirst(Core core) {
        return !firsts(core.predicate()).isEmpty();
    }

    /** {@code violated its airspace}, {@code crossed the border}: what a verb says only with what it is done to. */
    private List<Sense> joined(@Nullable Word predicate) {
        List<Sense> senses = new ArrayList<>();
        if (predicate == null) {
            return senses;
        }
        for (Word child : predicate.children()) {
            if (child.is("obj") || child.is("obl") && child.has("case")) {
                senses.addAll(knowledge.relations(Cores.lower(predicate) + '+' + Cores.lower(child)));
                Word first =
                        child.child("case"); // shot down the jet: the parser may take the particle for a preposition
                boolean particle = first != null && first.index() == predicate.index() + 1 && child.is("obl");
                if (particle && first != null) {
                    senses.addAll(knowledge.relations(Cores.lower(predicate) + '+' + Cores.lower(first)));
                }
            }
        }
        return senses;
    }

    /** {@code fired first}, {@code opened fire first}, {@code started the fighting}: what only one can have done. */
    private List<Sense> firsts(@Nullable Word predicate) {
        if (predicate != null && predicate.upos() == Upos.VERB) {
            for (Word child : predicate.children()) {
                Word beside = child.is("obl") && child.child("advmod") != null
                        ? child.child("advmod")
                        : child.is("obj") || child.is("obl") ? child.child("amod") : child.is("advmod") ? child : null;
                boolean behind = beside != null && beside.index() > predicate.index();
                List<Sense> senses = behind && beside != null
                        ? knowledge.relations(Cores.lower(predicate) + '+' + name(beside))
                        : List.of();
                senses = senses.isEmpty() && isBegun(predicate, child) ? begun(predicate, child) : senses;
                if (!senses.isEmpty()) {
                    return senses;
                }
            }
        }
        return List.of();
    }

    /** What a word beside a verb is called in the tables: {@code unprovoked}, though the parser may take it for a verb's. */
    private static String name(Word beside) {
        return beside.xpos().equals("VBN") ? beside.form().toLowerCase(Locale.ROOT) : Cores.lower(beside);
    }

    /** {@code started the fighting}, {@code the fighting was started by}, {@code the fighting started when Finland}. */
    private static boolean isBegun(Word predicate, Word child) {
        return child.is("obj")
                || child.relation().equals("nsubj:pass")
                || child.is("nsubj") && Cores.occasion(predicate) != null;
    }

    private List<Sense> begun(Word predicate, Word object) {
        for (Sense matter : knowledge.matters(Cores.lower(object))) {
            List<Sense> senses = knowledge.relations(key(predicate) + '+' + matter.family());
            if (matter.affirms() && !senses.isEmpty()) {
                return senses;
            }
        }
        return List.of();
    }

    /** Whether a copula joins a word of no known matter: of two who are something the one need not be what the other is. */
    private boolean isOfItsOwn(@Nullable Word predicate) {
        return predicate != null
                && predicate.has("cop")
                && !isKnown(key(predicate))
                && knowledge.matters(Cores.lower(predicate)).isEmpty();
    }

    /** {@code be+behind}: a copula with more than itself that is a family's. */
    private boolean isKnown(String key) {
        return key.indexOf('+') > 0 && !knowledge.relations(key).isEmpty();
    }

    /** Adds a sense; a verb that leaves it to a noun what is done says little by itself. */
    private void add(Map<String, Term> terms, Sense sense, boolean affirmed, boolean light) {
        Term term = term(sense.family(), sense.affirms() == affirmed);
        terms.putIfAbsent(
                sense.family(),
                new Term(
                        term.family(),
                        term.affirmed(),
                        term.sole(),
                        term.changing(),
                        light || term.vague(),
                        term.mutual(),
                        term.once()));
    }

    private Term term(String family, boolean affirmed) {
        ContestKnowledge contests = knowledge.contests();
        return new Term(
                family,
                affirmed,
                contests.isSole(family),
                contests.isChanging(family),
                contests.isVague(family),
                contests.isMutual(family),
                contests.isOnce(family));
    }

    /** A predicate as the tables write it: {@code pull+out}, {@code be+behind}, {@code be+ready}. */
    private static String key(Word predicate) {
        Word copula = predicate.child("cop");
        if (copula != null) {
            Word preposition = predicate.child("case");
            boolean joins = predicate.upos() == Upos.ADJ
                    || predicate.upos() == Upos.ADV // the strike is over
                    || predicate.upos() == Upos.VERB && predicate.has("mark"); // is to blame
            String added = joins ? predicate.lemma() : preposition == null ? "" : preposition.lemma();
            return (Cores.lower(copula) + (added.isEmpty() ? "" : "+" + added)).toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(Cores.lower(predicate));
        for (Word child : predicate.children()) {
            if (child.relation().equals("compound:prt")) {
                key.append('+').append(Cores.lower(child));
            }
        }
        return key.toString();
    }

    /** Returns the matters of all words behind the subject. */
    List<Term> matters(Claim claim, Sentence sentence) {
        Map<String, Term> matters = new LinkedHashMap<>();
        Argument subject = claim.subject();
        Span left = subject == null ? null : subject.span();
        List<Word> words = sentence.words(claim.span());
        for (int i = 0; i < words.size(); i++) {
            if (!Keys.touches(left, words.get(i))) {
                senses(words, i).forEach(sense -> put(matters, sense));
            }
        }
        return List.copyOf(matters.values());
    }

    /** Returns the matters of what the predicate is directed at, and of an adjective that a copula joins. */
    List<Term> complement(Claim claim, Core core, Sentence sentence) {
        Map<String, Term> matters = new LinkedHashMap<>();
        Word object = core.object();
        Argument own = claim.object();
        if (object != null) {
            deed(object).forEach(sense -> put(matters, sense));
            List<Word> phrase = sentence.words().subList(first(object).index(), object.index() + 1);
            for (int i = phrase.size() - 1; i >= 0; i--) {
                senses(phrase, i).forEach(sense -> put(matters, sense));
            }
        } else if (core.predicate() == null && own != null && own.span() != null) {
            List<Word> words = sentence.words(own.span());
            for (int i = 0; i < words.size(); i++) {
                senses(words, i).forEach(sense -> put(matters, sense));
            }
        }
        Word predicate = core.predicate();
        if (predicate != null && predicate.has("cop")) {
            knowledge.matters(Cores.lower(predicate)).forEach(sense -> put(matters, sense));
        }
        Word act = core.act();
        if (act != null) {
            knowledge.matters(Cores.lower(act)).forEach(sense -> put(matters, sense));
        }
        return List.copyOf(matters.values());
    }

    /** {@code its application to join} says what {@code its membership bid} does: the nouns for what the infinitive tells. */
    private List<Sense> deed(Word noun) {
        Word below = noun.child("acl");
        boolean infinitive = below != null && below.xpos().equals("VB") && below.has("mark");
        return below == null || !infinitive
                ? List.of()
                : knowledge.nouns(Cores.lower(below)).stream()
                        .flatMap(each -> knowledge.matters(each).stream())
                        .toList();
    }

    /** The first word of a noun phrase, what only qualifies it as a clause left aside. */
    private static Word first(Word noun) {
        Word first = noun;
        for (Word child : noun.children()) {
            boolean within = child.is("amod") || child.is("compound") || child.is("punct");
            first = within && child.index() < first.index() ? child : first;
        }
        return first;
    }

    private static void put(Map<String, Term> matters, Sense sense) {
        matters.putIfAbsent(sense.family(), new Term(sense.family(), sense.affirms()));
    }

    /** The senses of a word, or of a word with a hyphen that begins there. */
    private List<Sense> senses(List<Word> words, int at) {
        Word word = words.get(at);
        if (at + 2 < words.size() && words.get(at + 1).xpos().equals("HYPH")) {
            String joined =
                    word.lemma() + words.get(at + 1).form() + words.get(at + 2).lemma();
            return knowledge.matters(joined.toLowerCase(Locale.ROOT));
        }
        boolean open = word.upos() == Upos.NOUN || word.upos() == Upos.ADJ || word.upos() == Upos.VERB;
        return open ? knowledge.matters(Cores.lower(word)) : List.of();
    }

    /** Returns what a claim wants of a matter: that a door be not closed is that it stay open. */
    List<Term> courses(Claim claim, Core core, Sentence sentence) {
        Word predicate = core.predicate();
        String lemma = predicate == null ? claim.predicate() : Cores.lower(predicate);
        @Nullable Boolean keeps = knowledge.keeps(lemma);
        Map<String, Term> courses = new LinkedHashMap<>();
        if (keeps != null) {
            for (Term matter : matters(claim, sentence)) {
                boolean kept = keeps.equals(matter.affirmed()) == core.affirmed();
                courses.put(matter.family(), new Term(matter.family(), kept));
            }
        }
        for (Sense sense : knowledge.matters(lemma)) {
            courses.putIfAbsent(sense.family(), new Term(sense.family(), sense.affirms() == core.affirmed()));
        }
        return new ArrayList<>(courses.values());
    }
}
