package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/** Shares rows of votes out to threads. What is added up over people is added as whole numbers, so it matters not who adds. */
record Work(int threads) {

    interface Part<T> {
        T of(int fromPerson, int toPerson);
    }

    /** One answer a thread, about as many votes each. */
    <T> List<T> over(Votes votes, Part<T> part) {
        int n = votes.people.size();
        var cuts = new int[threads + 1];
        cuts[threads] = n;
        for (int t = 1; t < threads; t++) {
            long share = (long) votes.cells.length * t / threads;
            int found = Arrays.binarySearch(votes.starts, (int) share);
            cuts[t] = Math.max(cuts[t - 1], Math.min(n, found < 0 ? -found - 1 : found));
        }
        return all(IntStream.range(0, threads).<Callable<T>>mapToObj(t -> () -> part.of(cuts[t], cuts[t + 1])).toList());
    }

    /** Always the same blocks of people, and their answers in order: for what is no sum of whole numbers. */
    <T> List<T> inBlocks(int people, Part<T> part) {
        int blocks = Math.clamp(people / 1000, 1, 32);
        var answers = new ArrayList<T>(Collections.nCopies(blocks, null));
        all(IntStream.range(0, threads).<Callable<Integer>>mapToObj(t -> () -> {
            for (int b = t; b < blocks; b += threads) answers.set(b, part.of((int) ((long) people * b / blocks), (int) ((long) people * (b + 1) / blocks)));
            return 0;
        }).toList());
        return answers;
    }

    private <T> List<T> all(List<Callable<T>> jobs) {
        var answers = new ArrayList<T>();
        try {
            if (threads == 1) {
                for (var job : jobs) answers.add(job.call());
                return answers;
            }
            var tasks = jobs.stream().map(FutureTask::new).toList();
            tasks.stream().skip(1).forEach(task -> Thread.ofPlatform().daemon().start(task));
            tasks.getFirst().run();
            for (var task : tasks) answers.add(task.get());
            return answers;
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException it ? it : new IllegalStateException(fault.getCause());
        } catch (Exception fault) {
            throw fault instanceof RuntimeException it ? it : new IllegalStateException(fault);
        }
    }
}
