package cymru.addo.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do the same thing at the same moment. */
public final class Together {
    private Together() {}

    public static <T> List<T> times(int people, Callable<T> deed) throws Exception {
        var start = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var answers = new ArrayList<Future<T>>();
            for (var i = 0; i < people; i++) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var answer : answers) results.add(answer.get());
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
