// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.rapporteur.grammar.linear.FeatureList;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.words.WordSequence;

/** The features of moves and of relations, for one sentence; not to be shared between threads. */
public final class ParseFeatures {
    /** Where the features of the stack begin; as many as {@link #ahead} makes. */
    static final int STACK = 15;

    /** Where the features of stack and text together begin; as many as {@link #stack} makes, added. */
    static final int MEETING = STACK + 39;

    private static final int TEMPLATES = 160;
    private static final long[] SEEDS = FeatureList.seeds(0x70617200L, TEMPLATES);
    private static final int NUMBERS = 256;
    private static final long[] NUMBER = new long[NUMBERS];
    private static final long ROOT = Hash.of("root");
    private static final Node EMPTY = Node.of(Node.NONE);
    private static final long ABSENT = Hash.of("absent");

    static {
        for (int i = 0; i < NUMBERS; i++) {
            NUMBER[i] = Hash.of(0x6e756d00L + i);
        }
    }

    private final long[] word;
    private final long[] tag;
    private final long[] cluster;
    private final long[] clusterShort;
    private final long[] clusterMiddle;
    private final long[] noun;
    private final long[] verb;

    /** How many verbs, marks and conjunctions stand before each word. */
    private final int[] verbs;

    private final int[] marks;
    private final int[] joins;
    private final FeatureList list = new FeatureList(SEEDS);

    /**
     * Prepares the features of a sentence.
     *
     * @param words its words
     * @param tags their tags, as numbers
     * @param kinds what the tags stand for
     */
    public ParseFeatures(WordSequence words, int[] tags, TagKinds kinds) {
        int size = words.size();
        word = column(size, words::lower);
        tag = column(size, i -> Hash.of(0x74000 + tags[i]));
        cluster = column(size, words::cluster);
        clusterShort = column(size, words::clusterShort);
        clusterMiddle = column(size, words::clusterMiddle);
        noun = column(size, words::noun);
        verb = column(size, words::verb);
        verbs = running(tags, kinds::isVerb);
        marks = running(tags, kinds::isMark);
        joins = running(tags, kinds::isConjunction);
    }

    /** Returns the hashed features of the last call. */
    public long[] features() {
        return list.features();
    }

    private static long[] column(int size, IntToLongFunction value) {
        long[] column = new long[size + 4];
        column[0] = ABSENT;
        for (int i = 0; i < size; i++) {
            column[i + 1] = value.applyAsLong(i);
        }
        column[size + 1] = ROOT;
        column[size + 2] = ABSENT;
        column[size + 3] = ABSENT;
        return column;
    }

    private static int[] running(int[] tags, IntPredicate kind) {
        int[] before = new int[tags.length + 1];
        for (int i = 0; i < tags.length; i++) {
            before[i + 1] = before[i] + (kind.test(tags[i]) ? 1 : 0);
        }
        return before;
    }

    private long w(int i) {
        return word[i + 1];
    }

    private long t(int i) {
        return tag[i + 1];
    }

    private long c(int i) {
        return cluster[i + 1];
    }

    private long c4(int i) {
        return clusterShort[i + 1];
    }

    private long c6(int i) {
        return clusterMiddle[i + 1];
    }

    private long noun(int i) {
        return noun[i + 1];
    }

    private long verb(int i) {
        return verb[i + 1];
    }

    private static long number(int number) {
        return NUMBER[Math.min(number, NUMBERS - 1)];
    }

    private static int distance(int from, int to) {
        int d = to - from;
        return d < 5 ? d : d <= 10 ? 5 : 6;
    }

    /**
     * Computes all features of the next move.
     *
     * @return how many features there are
     */
    public int move(State state) {
        ahead(state.next.word);
        Node top = state.top == null ? EMPTY : state.top;
        stack(top);
        return meeting(top, state.next);
    }

    /**
     * Computes those features of a move that depend on the place in the text alone.
     *
     * @param b0 the next word
     * @return where these features end; they begin at 0
     */
    int ahead(int b0) {
        list.startAt(0);
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        long b0w = w(b0);
        long b0t = t(b0);
        long b1w = w(b1);
        long b1t = t(b1);
        long b2t = t(b2);
        list.add(b0w);
        list.add(b0t);
        list.add(b0w, b0t);
        list.add(b1w);
        list.add(b1t);
        list.add(b1w, b1t);
        list.add(b2t);
        list.add(w(b2), b2t);
        list.add(b0t, b1t);
        list.add(b0w, b1t);
        list.add(b0t, b1w);
        list.add(b0t, b1t, b2t);
        list.add(b0t, b1t, b2t, t(Math.min(b0 + 3, tag.length - 2)));
        list.add(c(b0));
        list.add(c(b1), b0t);
        return list.end();
    }

    /**
     * Computes those features of a move that depend on the stack alone.
     *
     * @param n0 the top of the stack
     * @return where these features end; they begin at {@link #STACK}
     */
    int stack(Node n0) {
        list.startAt(STACK);
        Node n1 = n0.below == null ? EMPTY : n0.below;
        int s0 = n0.word;
        int s1 = n1.word;
        int s2 = n1.below == null ? Node.NONE : n1.below.word;
        long s0w = w(s0);
        long s1w = w(s1);
        long s0t = t(s0);
        long s1t = t(s1);
        long s2t = t(s2);
        list.add(s0w);
        list.add(s0t);
        list.add(s0w, s0t);
        list.add(s1w);
        list.add(s1t);
        list.add(s1w, s1t);
        list.add(s2t);
        list.add(w(s2), s2t);
        list.add(s1w, s1t, s0t);
        list.add(s1t, s0w, s0t);
        list.add(s1t, s0t);
        list.add(s1w, s0w);
        list.add(s2t, s1t, s0t);
        list.add(number(s1 < 0 ? 0 : distance(s1, s0)), s1t, s0t);
        dependents(n0, n1, s0w, s0t, s1w, s1t);
        list.add(c(s0));
        list.add(c(s1));
        list.add(c6(s1), c6(s0));
        list.add(c(s1), c(s0));
        long marker = w(n0.left);
        list.add(marker, s1w);
        list.add(marker, s1t, s0t);
        list.add(marker, s0w, s1t);
        list.add(marker, c6(s0), c6(s1));
        return list.end();
    }

    private void dependents(Node n0, Node n1, long s0w, long s0t, long s1w, long s1t) {
        long s0l = number(n0.leftRelation);
        long s0r = number(n0.rightRelation);
        long s1l = number(n1.leftRelation);
        long s1r = number(n1.rightRelation);
        long s0v = number(Math.min(3, n0.leftCount) * 8 + Math.min(3, n0.rightCount));
        long s1v = number(Math.min(3, n1.rightCount) * 8 + Math.min(3, n1.leftCount));
        list.add(s1t, t(n1.right), s0t);
        list.add(s1t, t(n1.left), s0t);
        list.add(s1t, s0t, t(n0.right));
        list.add(s1t, s0t, t(n0.left));
        list.add(s0t, s0l, number(n0.leftSecondRelation));
        list.add(s0w, s0l, s0r);
        list.add(s0t, s0r, number(n0.rightSecondRelation));
        list.add(s1t, s1r, s1l);
        list.add(s1w, s1r, s1l);
        list.add(w(n0.right), s0t);
        list.add(w(n1.right), s1t);
        list.add(s0t, t(n0.right), t(n0.rightSecond));
        list.add(s0t, t(n0.left), t(n0.leftSecond));
        list.add(s0t, s0v);
        list.add(s0w, s0v);
        list.add(s1t, s1v);
        list.add(s1w, s1v);
    }

    /**
     * Computes those features of a move that depend on both.
     *
     * @param n0 the top of the stack
     * @param next the next word
     * @return where these features end; they begin at {@link #MEETING}
     */
    int meeting(Node n0, Node next) {
        list.startAt(MEETING);
        Node n1 = n0.below == null ? EMPTY : n0.below;
        int s0 = n0.word;
        int s1 = n1.word;
        int b0 = next.word;
        long s0w = w(s0);
        long s1w = w(s1);
        long b0w = w(b0);
        long s0t = t(s0);
        long s1t = t(s1);
        long b0t = t(b0);
        long b1t = t(b0 + 1);
        pairs(s0w, s0t, s1w, s1t, b0w, b0t, b1t);
        list.add(s0t, t(n0.left), number(n0.leftRelation), b0t);
        list.add(s0t, t(n0.right), number(n0.rightRelation), b0t);
        list.add(s0t, b0t, t(next.left));
        list.add(b0t, number(next.leftRelation), number(next.leftSecondRelation));
        list.add(b0t, t(next.left), t(next.leftSecond));
        long b0v = number(Math.min(3, next.leftCount));
        list.add(b0t, b0v);
        list.add(b0w, b0v);
        long gap = number(s0 < 0 ? 0 : distance(s0, b0));
        list.add(gap, s0t, b0t);
        list.add(gap, s0w);
        list.add(gap, b0w);
        classes(s0, s1, b0, s0t, s1t, b0t);
        surroundings(s0, s1, b0, s0t, s1t, b0t);
        marker(s0, s1, b0, w(next.left), s0w, s1w, s0t, s1t, b0t);
        return list.end();
    }

    /** The leftmost dependent of the next word: of a phrase its preposition, conjunction or relative pronoun. */
    private void marker(int s0, int s1, int b0, long marker, long s0w, long s1w, long s0t, long s1t, long b0t) {
        list.add(marker, s0w);
        list.add(marker, s1w);
        list.add(marker, s0t, b0t);
        list.add(marker, s1t, s0t, b0t);
        list.add(marker, s0w, c6(b0));
        list.add(marker, s1w, c6(b0));
        list.add(marker, c6(s0), c6(s1));
        list.add(marker, noun(s0), noun(b0), verb(s1));
    }

    private void pairs(long s0w, long s0t, long s1w, long s1t, long b0w, long b0t, long b1t) {
        list.add(s0w, s0t, b0w, b0t);
        list.add(s0w, s0t, b0w);
        list.add(s0w, b0w, b0t);
        list.add(s0w, s0t, b0t);
        list.add(s0t, b0w, b0t);
        list.add(s0w, b0w);
        list.add(s0t, b0t);
        list.add(s1t, b0t);
        list.add(s1w, b0w);
        list.add(s1w, b0t);
        list.add(s1t, b0w);
        list.add(s0t, b0t, b1t);
        list.add(s1t, s0t, b0t);
        list.add(s1t, s0t, b0t, b1t);
        list.add(s0w, b0t, b1t);
        list.add(s1t, s0w, b0t);
        list.add(s1w, s0t, b0t);
        list.add(s1t, s0t, b0w);
    }

    private void classes(int s0, int s1, int b0, long s0t, long s1t, long b0t) {
        long s0c = c(s0);
        long b0c = c(b0);
        long s06 = c6(s0);
        long b06 = c6(b0);
        list.add(s0c, b0t);
        list.add(b0c, s0t);
        list.add(s0c, b0c);
        list.add(c4(s0), c4(b0));
        list.add(s06, b06);
        list.add(s0c, s0t, b0t);
        list.add(b0c, b0t, s0t);
        list.add(c6(s1), s06, b06);
        list.add(c(s1), s0t, b0t);
        list.add(noun(s0), s0t, b0t);
        list.add(verb(s0), s0t, b0t);
        list.add(verb(b0), b0t, s0t);
        list.add(noun(b0), b0t, s0t);
        list.add(verb(s1), s1t, s0t, b0t);
        list.add(noun(s1), s1t, s0t, b0t);
    }

    /** What stands beside and between the words in the text, whether or not it has its head already. */
    private void surroundings(int s0, int s1, int b0, long s0t, long s1t, long b0t) {
        long between = between(s0, b0);
        long after = s0 < 0 ? ABSENT : t(s0 + 1);
        long before = t(b0 - 1);
        list.add(between, s0t, b0t);
        list.add(between, c6(s0), c6(b0));
        list.add(between(s1, s0), s1t, s0t, b0t);
        list.add(after, s0t, b0t);
        list.add(s0 < 0 ? ABSENT : t(s0 - 1), s0t, b0t);
        list.add(before, s0t, b0t);
        list.add(before, s0t, b0t, after);
        list.add(number(Math.min(2, verbs[verbs.length - 1] - verbs[Math.min(b0 + 1, verbs.length - 1)])), s0t, b0t);
    }

    /** Tells whether verbs, commas and conjunctions stand between two words, as one number. */
    private long between(int from, int to) {
        if (from < 0) {
            return ABSENT;
        }
        int v = Math.min(2, verbs[to] - verbs[from + 1]);
        int p = Math.min(2, marks[to] - marks[from + 1]);
        int j = Math.min(1, joins[to] - joins[from + 1]);
        return number(v + 3 * p + 9 * j);
    }

    /**
     * Computes the features of the relation between two words.
     *
     * @param head the governing node as it is before the arc is made
     * @param dependent the dependent node, complete with its own dependents
     * @return how many features there are
     */
    public int relation(Node head, Node dependent) {
        list.startAt(0);
        int h = head.word;
        int d = dependent.word;
        long side = NUMBER[d < h ? 1 : 2];
        long hw = w(h) + side;
        long dw = w(d) + side;
        long ht = t(h) + side;
        long dt = t(d) + side;
        long dlt = t(dependent.left);
        long dlw = w(dependent.left);
        long drt = t(dependent.right);
        long hl = number(head.leftRelation);
        long hr = number(head.rightRelation);
        long gap = number(Math.min(Math.abs(h - d), 6));
        list.add(hw);
        list.add(dw);
        list.add(ht);
        list.add(dt);
        list.add(ht, dt);
        list.add(hw, dt);
        list.add(ht, dw);
        list.add(hw, dw);
        list.add(dt, dlt);
        list.add(dt, dlw);
        list.add(ht, dt, dlt);
        list.add(ht, dt, dlw);
        list.add(hw, dt, dlw);
        list.add(ht, dt, drt);
        list.add(ht, hl);
        list.add(ht, hr);
        list.add(hw, hl);
        list.add(hw, hr);
        list.add(ht, dt, gap);
        list.add(dw, gap);
        list.add(dt, t(d + 1));
        list.add(dt, t(d - 1));
        list.add(ht, dt, hl);
        list.add(ht, dw, hl);
        list.add(ht, dt, number(dependent.leftRelation), number(dependent.leftSecondRelation));
        list.add(dt, number(dependent.rightRelation));
        list.add(c(d), ht);
        list.add(c(h), dt);
        list.add(c6(d), c6(h) + side);
        list.add(c4(d), hw);
        list.add(noun(d), dt, ht);
        list.add(verb(d), dt, ht);
        list.add(verb(h), ht, dt);
        list.add(verb(h), ht, dt, hl);
        list.add(noun(d), dt, dlw);
        list.add(noun(h), ht, dt, noun(d));
        return list.end();
    }
}
