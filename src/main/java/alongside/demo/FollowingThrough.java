package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.SIAN;

import alongside.followthrough.Benefit;
import alongside.followthrough.Benefit.Count;
import alongside.followthrough.Benefit.Known;
import alongside.followthrough.NewPromise;
import alongside.followthrough.NewReflection;
import alongside.followthrough.Reflections;
import alongside.voices.Contribution.Becoming;
import alongside.voices.WhatBecame;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** You said, what happened: the ten rows of the story, from what was said to what got better. */
@Component
class FollowingThrough {

    private final Reflections reflections;
    private final WhatBecame became;

    FollowingThrough(Reflections reflections, WhatBecame became) {
        this.reflections = reflections;
        this.became = became;
    }

    /** What was promised in 2023 and left open is carried in, so that it is not lost a second time. */
    void carriedIn(Stage stage) {
        stage.at("2026-03-04T10:00");
        earlier(stage, "R1", "Publish the results of the survey.", "People see what came of their answers", "All recipients");
        earlier(stage, "R2", "Give us a named person.", "Someone to ring", "Recipients");
        earlier(stage, "R3", "Letters in Polish.", "People read their own letter", "Polish speakers");
        promise(stage, "R1", "Publish the 2023 report", NADIA, null, "2026-04-30");
        promise(stage, "R2", "A name on every letter", GRAHAM, null, "2026-09-01");
    }

    /** Tuesday 21 April: the follow-up of the first session. */
    void afterTheFirst(Stage stage) {
        stage.at("2026-04-21T10:00");
        row(stage, "R4", "People open a letter without fear", "People who draw on support, and carers", "C01", "C08", "C15", "C17");
        row(stage, "R5", "People know at once what to do", "Recipients", "C02", "C03", "C05");
        row(stage, "R6", "People contact us in their own way", "Deaf people, and others who cannot phone", "C04", "C16");
        row(stage, "R7", "Nobody needs a child to read their letter", "Carers and families", "C07", "C18");
        row(stage, "R8", "Money problems are sorted early", "People who draw on support", "C06", "C10", "C11");
        row(stage, "R9", "Help to open letters", "Personal assistants, and the people they work with", "C09");
        sorted(stage, LEWIS, Becoming.THANKED, "C12");
        promise(stage, "R4", "A new tone guide, without the word recovery", MARJORIE, SIAN, "2026-06-30");
        promise(stage, "R5", "A box at the top that says what to do, tried for one minute", ADAEZE, GRAHAM, "2026-06-09");
        promise(stage, "R6", "Text messages and video relay", DEV, HATTIE, "2026-11-30");
        promise(stage, "R7", "A line to hear the letter in Urdu", RUKHSANA, null, "2026-09-15");
        promise(stage, "R8", "We ring first, and the form has three lines", SIAN, GRAHAM, "2026-08-01");
        promise(stage, "R9", "A drop-in with Jolene, each month", JOLENE, null, "2026-12-01");
        asked(stage, "A1", "R8", "Internal Audit", "Tell us what you really need from people's receipts");
        asked(stage, "A2", "R6", "The supplier of the online account", "Make the text bigger");
        done(stage, "R1", NADIA, "We published the 2023 report", "2026-04-28", true);
        stage.at("2026-04-22T10:00");
        reflections.answered(stage.me(HATTIE), stage.thing("A2"), false, "Our next change window is in March 2027.");
    }

    void afterTheSecond(Stage stage) {
        stage.at("2026-05-19T10:00");
        join(stage, "R4", "C19", "C20");
        join(stage, "R5", "C21", "C24", "C28");
        join(stage, "R8", "C25", "C26");
        join(stage, "R7", "C27");
        sorted(stage, LEWIS, Becoming.PARKED, "C23");
        stage.at("2026-06-02T10:00");
        reflections.answered(stage.me(HATTIE), stage.thing("A1"), true, "Three lines a quarter are enough.");
        // One question waited too long for its answer.
        sorted(stage, LEWIS, Becoming.THANKED, "C22");
    }

    void afterTheThird(Stage stage) {
        stage.at("2026-06-16T10:00");
        done(stage, "R5", ADAEZE, "The box stands in letters B, C and D", "2026-06-09", true);
        join(stage, "R4", "C29", "C31", "C38");
        join(stage, "R6", "C30");
        join(stage, "R5", "C32");
        join(stage, "R9", "C35");
        join(stage, "R8", "C36", "C37");
        sorted(stage, LEWIS, Becoming.THANKED, "C33");
        done(stage, "R4", MARJORIE, "Tone guide, version 1", "2026-06-16", true);
        stage.at("2026-07-06T10:00");
        // This one too: nobody was sure who may answer it.
        sorted(stage, LEWIS, Becoming.PARKED, "C34");
    }

    void august(Stage stage) {
        stage.at("2026-08-01T10:00");
        done(stage, "R8", SIAN, "We ring before letter D; the form has three lines", "2026-08-01", true);
    }

    void september(Stage stage) {
        stage.at("2026-09-01T11:00");
        done(stage, "R2", GRAHAM, "A name stands on every letter", "2026-09-01", true);
        done(stage, "R6", DEV, "Text messages work; video relay comes in November", "2026-09-01", false);
        stage.at("2026-09-15T10:00");
        done(stage, "R7", RUKHSANA, "The line is open, with a code on each letter", "2026-09-15", true);
        stage.at("2026-09-30T10:00");
        better(stage, "R2", "Fewer people ring to ask whom to ask", "Recipients", Known.TESTIMONY, "The phone team says so", null, null, false);
        better(stage, "R4", "Testers of the letters said they felt calmer", "People who draw on support", Known.TESTIMONY, "Said by the testers themselves", null, new Count(6, 8), false);
        better(stage, "R5", "More people know after one minute what to do", "Recipients", Known.FIGURES, "One-minute test with 30 people, before and after", new Count(14, 30), new Count(26, 30), false);
        better(stage, "R7", "People listen to their letter", "Carers and families", Known.FIGURES, "Times the line was played", null, new Count(12, 0), false);
        better(stage, "R8", "More receipts come in time", "People who draw on support", Known.FIGURES, "Returns from July to September", new Count(52, 100), new Count(71, 100), true);
        reflections.notDoing(stage.me(HATTIE), stage.thing("R3"), "This year the money went to easy read and Urdu.", LocalDate.of(2027, 4, 1));
    }

    void afterTheFourth(Stage stage) {
        stage.at("2026-10-20T10:00");
        var scam = reflections.make(stage.me(HATTIE), stage.place(HATTIE), new NewReflection(List.of(stage.thing("C39")), "", "",
                "People trust the letter", "Recipients", true)).orElseThrow();
        stage.remember("R10", scam);
        promise(stage, "R10", "A crest, and a number that can be checked", COLIN, null, "2026-11-01");
        done(stage, "R10", HATTIE, "A proof with the crest", "2026-10-20", false);
        join(stage, "R4", "C41");
        join(stage, "R9", "C42");
        join(stage, "R5", "C14");
        sorted(stage, LEWIS, Becoming.THANKED, "C40");
        done(stage, "R9", JOLENE, "Three drop-ins were held; 22 people came", "2026-10-20", false);
    }

    /** What was counted last: the phone is quieter, texts come, and people bring their bags. */
    void lastFigures(Stage stage) {
        better(stage, "R5", "Fewer people phone to ask what a letter means", "Recipients", Known.FIGURES, "Calls in September 2025 and in September 2026", new Count(61, 0), new Count(24, 0), false);
        better(stage, "R6", "People contact us by text message", "Deaf people, and others who cannot phone", Known.FIGURES, "Text messages in September", null, new Count(31, 0), false);
        better(stage, "R9", "People had help to open their letters", "Recipients", Known.FIGURES, "People who came to three drop-ins", null, new Count(22, 0), false);
    }

    private void earlier(Stage stage, String name, String youSaid, String outcome, String forWhom) {
        stage.remember(name, reflections.make(stage.me(HATTIE), stage.place(HATTIE),
                new NewReflection(List.of(), youSaid, "A survey in 2023, with 140 answers", outcome, forWhom, false)).orElseThrow());
    }

    private void row(Stage stage, String name, String outcome, String forWhom, String... said) {
        stage.remember(name, reflections.make(stage.me(HATTIE), stage.place(HATTIE),
                NewReflection.from(Stream.of(said).map(stage::thing).toList(), outcome, forWhom)).orElseThrow());
    }

    private void join(Stage stage, String row, String... said) {
        if (!reflections.add(stage.me(HATTIE), stage.thing(row), Stream.of(said).map(stage::thing).toList())) throw new IllegalStateException(row);
    }

    private void promise(Stage stage, String row, String text, Cast owner, @Nullable Cast with, String due) {
        stage.remember("P" + row, reflections.promise(stage.me(HATTIE), stage.thing(row),
                new NewPromise(text, stage.id(owner), with == null ? null : stage.id(with), LocalDate.parse(due), "", true)).orElseThrow());
    }

    private void asked(Stage stage, String name, String row, String whom, String what) {
        stage.remember(name, reflections.ask(stage.me(HATTIE), stage.thing(row), whom, what).orElseThrow());
    }

    private void done(Stage stage, String row, Cast who, String what, String day, boolean keeps) {
        if (!reflections.done(stage.me(who), stage.thing("P" + row), what, LocalDate.parse(day), keeps)) throw new IllegalStateException(row);
    }

    private void better(Stage stage, String row, String what, String forWhom, Known known, String how, @Nullable Count before, @Nullable Count after, boolean early) {
        if (!reflections.better(stage.me(HATTIE), stage.thing(row), new Benefit(what, forWhom, known, how, before, after, early, LocalDate.of(2026, 9, 30))))
            throw new IllegalStateException(row);
    }

    private void sorted(Stage stage, Cast by, Becoming what, String... said) {
        for (var one : said) became.becomes(stage.me(by), stage.thing(one), what);
    }
}
