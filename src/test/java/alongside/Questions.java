package alongside;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what this thread asks the database, when somebody wants to know. */
@Component
public class Questions implements ExecuteListener {

    private final transient ThreadLocal<@Nullable List<String>> asked = new ThreadLocal<>();

    Questions(DSLContext sql) {
        sql.configuration().set(java.util.stream.Stream.concat(
                java.util.Arrays.stream(sql.configuration().executeListenerProviders()),
                java.util.stream.Stream.of(new DefaultExecuteListenerProvider(this))).toArray(org.jooq.ExecuteListenerProvider[]::new));
    }

    public List<String> askedBy(Runnable what) {
        var list = new ArrayList<String>();
        asked.set(list);
        try {
            what.run();
        } finally {
            asked.remove();
        }
        return list;
    }

    /** Whether this thread's questions are being counted. */
    public boolean counting() {
        return asked.get() != null;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var list = asked.get();
        if (list != null) list.add(String.valueOf(context.sql()));
    }
}
