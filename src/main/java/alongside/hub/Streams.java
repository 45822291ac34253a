package alongside.hub;

import alongside.who.Me;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The open answer a page listens to. Each has a virtual thread of its own; the web server's threads stay free. */
@Controller
class Streams {

    private static final long LONGEST_SECONDS = 600;

    private final Hub hub;

    Streams(Hub hub) {
        this.hub = hub;
    }

    @GetMapping("/live/{topic}")
    void listen(Me me, @PathVariable String topic, HttpServletRequest request, HttpServletResponse response) {
        if (!hub.mayListen(me, topic)) {
            response.setStatus(404);
            return;
        }
        var listener = new Listener(me.person(), topic);
        if (!hub.join(listener)) {
            response.setStatus(204); // a browser told "nothing here" does not ask again
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext open;
        try {
            open = request.startAsync();
        } catch (IllegalStateException notHere) {
            hub.leave(listener);
            throw notHere;
        }
        open.setTimeout(0);
        open.addListener(new Gone(listener));
        Thread.ofVirtual().name("live").start(() -> stay(listener, open, response));
    }

    private void stay(Listener listener, AsyncContext open, HttpServletResponse response) {
        try {
            var out = response.getOutputStream();
            listener.stay(text -> {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }, LONGEST_SECONDS);
        } catch (IOException | IllegalStateException left) {
            // the page was closed
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            hub.leave(listener);
            try {
                open.complete();
            } catch (IllegalStateException already) {
                // the web server has done it
            }
        }
    }

    private static final class Gone implements AsyncListener {

        private final Listener listener;

        Gone(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            listener.close();
        }

        @Override
        public void onError(AsyncEvent event) {
            listener.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            listener.close();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // stays the same listener
        }
    }
}
