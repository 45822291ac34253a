package alongside.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/** For `bin/bench live`: thousands of open pages in one thread, as frugal as can be. Each adds up what it hears of. */
final class Screens implements Runnable {

    /** What a browser waits before it asks again, and how much later at most the last one asks. */
    private static final long AGAIN_NANOS = 5_000_000_000L;

    private static final class Screen {
        final byte[] request;
        @Nullable SelectionKey key;
        /** How much of what comes before a number, or of the head of the answer, was read. */
        int matched;
        int status;
        int number = -1;
        int heard;
        long again;

        Screen(byte[] request) {
            this.request = request;
        }
    }

    private final byte[] before;
    private final InetSocketAddress address;
    private final Selector selector;
    private final List<Screen> all;
    private final Queue<Screen> toConnect = new ArrayDeque<>();
    private final Queue<Screen> toComeBack = new ArrayDeque<>();
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final byte[] bytes = new byte[1 << 16];
    private int open;
    private long refused;
    private boolean wanted;
    private @Nullable CompletableFuture<String> waiting;
    private long began;

    private volatile AtomicLongArray sent = new AtomicLongArray(0);
    private int[] seen = {};
    private long[] last = {};
    private int[] took = {};
    private int taken;
    private volatile long missing;

    /** @param before what comes before the number of news */
    Screens(URI app, String path, String before, List<String> cookies) throws IOException {
        this.before = before.getBytes(StandardCharsets.US_ASCII);
        address = new InetSocketAddress(app.getHost(), app.getPort());
        selector = Selector.open();
        all = cookies.stream().map(it -> new Screen(("GET " + path + " HTTP/1.1\r\nHost: " + app.getAuthority() + "\r\nAccept: text/event-stream\r\nCookie: " + it + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII))).toList();
    }

    /** All of them, at once. @return when the last is open: seconds, and how many were turned away */
    CompletableFuture<String> open() {
        return order(() -> {
            wanted = true;
            toConnect.addAll(all);
        });
    }

    /** Waits until all are open, who were cut off and come back by themselves. */
    CompletableFuture<String> back() {
        return order(() -> {});
    }

    CompletableFuture<String> close() {
        var done = new CompletableFuture<String>();
        orders.add(() -> {
            wanted = false;
            all.forEach(this::drop);
            done.complete("closed");
        });
        selector.wakeup();
        return done;
    }

    private CompletableFuture<String> order(Runnable what) {
        var done = new CompletableFuture<String>();
        orders.add(() -> {
            began = System.nanoTime();
            refused = 0;
            what.run();
            waiting = done;
        });
        selector.wakeup();
        return done;
    }

    void expect(int updates) {
        var ready = new CompletableFuture<Void>();
        orders.add(() -> {
            sent = new AtomicLongArray(updates);
            seen = new int[updates];
            last = new long[updates];
            took = new int[updates * all.size()];
            taken = 0;
            missing = (long) updates * all.size();
            all.forEach(it -> it.heard = 0);
            ready.complete(null);
        });
        selector.wakeup();
        ready.join();
    }

    void sends(int which, long at) {
        sent.set(which, at);
    }

    /** Waits until everybody heard of everything, or nothing has come for ten seconds. */
    String heard() {
        long before = -1;
        while (missing > 0 && missing != before) {
            before = missing;
            try {
                for (int i = 0; i < 100 && missing > 0; i++) Thread.sleep(100);
            } catch (InterruptedException stopped) {
                break;
            }
        }
        var times = Arrays.copyOf(took, taken);
        Arrays.sort(times);
        var lasts = new double[sent.length()];
        for (int i = 0; i < lasts.length; i++) lasts[i] = (last[i] - sent.get(i)) / 1e6;
        Arrays.sort(lasts);
        return "lost %d deliveries %d p50 %.0f p99 %.0f last50 %.0f last99 %.0f".formatted(missing, taken, times.length == 0 ? 0 : times[taken / 2] / 1e3,
                times.length == 0 ? 0 : times[(int) Math.ceil(taken * 0.99) - 1] / 1e3, lasts[lasts.length / 2], lasts[(int) Math.ceil(lasts.length * 0.99) - 1]);
    }

    @Override
    public void run() {
        try {
            while (true) {
                connect();
                selector.select(this::ready, 50);
                for (var order = orders.poll(); order != null; order = orders.poll()) order.run();
                if (waiting != null && open == all.size()) {
                    waiting.complete("%.2f s, turned away %d".formatted((System.nanoTime() - began) / 1e9, refused));
                    waiting = null;
                }
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private void connect() throws IOException {
        long now = System.nanoTime();
        for (var it = toComeBack.peek(); it != null && it.again <= now; it = toComeBack.peek()) toConnect.add(toComeBack.poll());
        while (wanted && !toConnect.isEmpty()) {
            var it = toConnect.poll();
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
            it.status = 0;
            it.matched = 0;
            it.key = channel.register(selector, SelectionKey.OP_CONNECT, it);
            try {
                channel.connect(address);
            } catch (IOException nobodyThere) {
                drop(it);
                comesBack(it);
            }
        }
    }

    private void ready(SelectionKey key) {
        var it = (Screen) key.attachment();
        var channel = (SocketChannel) key.channel();
        try {
            if (key.isValid() && key.isConnectable()) {
                channel.finishConnect();
                channel.write(ByteBuffer.wrap(it.request));
                key.interestOps(SelectionKey.OP_READ);
            }
            if (key.isValid() && key.isReadable()) {
                buffer.clear();
                int many = channel.read(buffer);
                if (many < 0) throw new IOException("over");
                buffer.flip();
                buffer.get(bytes, 0, many);
                read(it, many);
            }
        } catch (IOException cut) {
            drop(it);
            comesBack(it);
        }
    }

    /** Whoever is cut off, or turned away, asks again after a while, as the page does. */
    private void comesBack(Screen it) {
        if (!wanted) return;
        refused++;
        it.again = System.nanoTime() + AGAIN_NANOS;
        toComeBack.add(it);
    }

    private void drop(Screen it) {
        if (it.key == null) return;
        if (it.status == 200) open--;
        try {
            it.key.channel().close();
        } catch (IOException gone) {
            // it is closed all the same
        }
        it.key = null;
        it.status = 0;
    }

    private void read(Screen it, int many) throws IOException {
        int from = 0;
        if (it.status == 0) {
            if (many < 12 || bytes[9] != '2' || bytes[10] != '0' || bytes[11] != '0') throw new IOException("turned away");
            it.status = 200;
            open++;
            from = 12;
        }
        for (int i = from; i < many; i++) {
            byte one = bytes[i];
            if (it.number >= 0) {
                if (one >= '0' && one <= '9') it.number = it.number * 10 + one - '0';
                else {
                    hears(it, it.number);
                    it.number = -1;
                }
            }
            it.matched = one == before[it.matched] ? it.matched + 1 : one == before[0] ? 1 : 0;
            if (it.matched == before.length) {
                it.matched = 0;
                it.number = 0;
            }
        }
    }

    private void hears(Screen it, int more) {
        long now = System.nanoTime();
        var at = sent;
        for (int i = 0; i < more && it.heard < at.length(); i++) {
            int which = it.heard++;
            seen[which]++;
            last[which] = now;
            took[taken++] = (int) Math.min(Integer.MAX_VALUE, Math.max(0, now - at.get(which)) / 1000);
            missing--;
        }
    }
}
