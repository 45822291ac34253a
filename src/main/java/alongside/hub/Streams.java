package alongside.hub;

import alongside.who.Me;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The open answer a page listens to. It is written to as the web server itself writes, so that no thread waits for it. */
@Controller
public class Streams {

    private static final long SHORTEST_SECONDS = 540;
    private static final long LONGEST_SECONDS = 660;

    private final Hub hub;

    Streams(Hub hub) {
        this.hub = hub;
    }

    @GetMapping("/live/{topic}")
    void listen(Me me, @PathVariable String topic, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (hub.mayListen(me, topic)) open(me.person(), topic, request, response);
        else response.setStatus(404);
    }

    /** For whoever may hear it, which whoever calls this has made sure of. @param person what names them, so that nobody holds more lines than anybody */
    public void open(String person, String topic, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Connection", "close");
        var open = request.startAsync();
        open.setTimeout(0);
        var wire = new Open(open, ServletContextRequest.getServletContextRequest(request));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(ThreadLocalRandom.current().nextLong(SHORTEST_SECONDS, LONGEST_SECONDS));
        var listener = new Listener(person, topic, wire, until);
        if (hub.join(listener)) {
            wire.whenGone(listener::close);
            return;
        }
        // Not now: the browser asks again in a minute. Told "nothing here" it would never.
        response.getOutputStream().print("retry: 60000\n\n");
        open.complete();
    }

    private static final class Open implements Listener.Wire, Callback {

        private final AsyncContext open;
        private final EndPoint line;
        private final Response response;
        private Consumer<Boolean> went = it -> {};
        private boolean begun;

        Open(AsyncContext open, ServletContextRequest request) {
            this.open = open;
            this.line = request.getConnectionMetaData().getConnection().getEndPoint();
            this.response = request.getServletContextResponse();
        }

        /** A browser that listens sends nothing more: whatever comes is that it hung up. Else it would be noticed half a minute late. */
        void whenGone(Runnable closes) {
            line.tryFillInterested(Callback.from(closes, hungUp -> closes.run()));
        }

        /**
         * The first goes out behind the head of the answer. From then on the answer is whatever comes until the line ends
         * ("Connection: close"), so it is written to the line itself: a fifth of telling was looking again at the head.
         */
        @Override
        public void write(ByteBuffer text, Consumer<Boolean> went) {
            this.went = went;
            if (begun) {
                line.write(this, text);
                return;
            }
            begun = true;
            response.write(false, text, this);
        }

        @Override
        public void succeeded() {
            went.accept(true);
        }

        @Override
        public void failed(Throwable broken) {
            went.accept(false);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void end(boolean midway) {
            if (midway) line.close();
            try {
                open.complete();
            } catch (IllegalStateException already) {
                // the web server has done it
            } finally {
                line.close();
            }
        }
    }
}
