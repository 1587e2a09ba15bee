// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** Tells whether a name that is known is only the beginning of a longer one, which is somebody else's: {@code Tehran University}. */
final class LongerNames {
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final NameRuns runs;

    LongerNames(ActorKnowledge actors, NamingKnowledge naming, NameRuns runs) {
        this.actors = actors;
        this.naming = naming;
        this.runs = runs;
    }

    /** Tells whether a name goes on to the end of a run of capitals, which lies behind it. */
    boolean goesOn(List<Word> words, List<String> forms, NameMatch match, int to) {
        NameMatch more = actors.longest(forms, match.to());
        if (isBody(words, match, to) && (more == null || more.to() - more.from() < 2)) {
            return true;
        }
        boolean single = match.to() - match.from() == 1;
        boolean given = single && naming.givenName(forms.get(match.from())) != null;
        boolean flat = single
                && words.get(match.to()).is("flat")
                && words.get(match.to()).head() == words.get(match.from());
        return !NameFinder.isDemonym(match)
                && more == null
                && (given || flat || isTeam(words, forms, match, to) || !single && isAnother(words, match, to));
    }

    private boolean isBody(List<Word> words, NameMatch match, int to) {
        Noun last = naming.noun(words.get(to - 1).lemma().toLowerCase(Locale.ROOT));
        return last != null && last.meaning() != Noun.Meaning.PERSON && last.meaning() != Noun.Meaning.NOBODY
                || runs.isBodys(words, match.to(), to);
    }

    private boolean isTeam(List<Word> words, List<String> forms, NameMatch match, int to) {
        Word last = words.get(to - 1);
        return match.namings().get(0).actor().kind() == Actor.Kind.PLACE
                && last.upos() == Upos.PROPN
                && words.get(match.to() - 1).is("compound")
                && words.get(match.to() - 1).head() == last
                && naming.noun(last.form().toLowerCase(Locale.ROOT)) == null
                && naming.givenName(forms.get(match.to())) == null;
    }

    /** {@code Ismail Khan Shakoori} is not Ismail Khan. */
    private static boolean isAnother(List<Word> words, NameMatch match, int to) {
        Word next = words.get(match.to());
        Word above = next.head();
        return match.namings().get(0).actor().kind() == Actor.Kind.PERSON
                && match.to() + 1 == to
                && next.is("flat")
                && above != null
                && above.index() >= match.from()
                && above.index() < match.to();
    }
}
