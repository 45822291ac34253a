package alongside.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the command line speaks to the running app: over a socket that is a file in the data folder, which only the
 * folder's owner may open. A question is its words in base64, one line each, then a blank line; the answer is lines
 * that begin with `out`, `err` or `end`.
 */
final class Socket {

    /** The longest name the system allows for such a socket is 108 bytes; a little less on some. */
    private static final int LONGEST = 100;

    private Socket() {}

    static Path at(Path folder) {
        var beside = folder.resolve("alongside.sock");
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) return beside;
        return Path.of(System.getProperty("java.io.tmpdir"), "alongside-" + Integer.toHexString(folder.toString().hashCode()), "alongside.sock");
    }

    /** @return the app's answer; empty when no app is running on this folder */
    static OptionalInt ask(Path folder, List<String> words, PrintWriter out, PrintWriter err) throws IOException {
        var socket = at(folder);
        if (!Files.exists(socket)) return OptionalInt.empty();
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!connect(channel, socket)) return OptionalInt.empty();
            channel.write(ByteBuffer.wrap(written(words).getBytes(StandardCharsets.UTF_8)));
            var lines = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var rest = line.length() > 4 ? line.substring(4) : "";
                switch (line.substring(0, 3)) {
                    case "out" -> out.println(rest);
                    case "err" -> err.println(rest);
                    case "end" -> { return OptionalInt.of(Integer.parseInt(rest)); }
                    default -> throw new IOException("Not an answer: " + line);
                }
            }
            throw new IOException("The answer broke off");
        }
    }

    private static boolean connect(SocketChannel channel, Path socket) {
        try {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException left) {
            return false; // left behind by an app that was killed
        }
    }

    static void answer(SocketChannel channel, Errands errands) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        var words = new ArrayList<String>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            words.add(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8));
        }
        var out = new StringWriter();
        var err = new StringWriter();
        int code = errands.here(words, new PrintWriter(out), new PrintWriter(err));
        var answer = new StringBuilder();
        out.toString().lines().forEach(line -> answer.append("out ").append(line).append('\n'));
        err.toString().lines().forEach(line -> answer.append("err ").append(line).append('\n'));
        answer.append("end ").append(code).append('\n');
        channel.write(ByteBuffer.wrap(answer.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(List<String> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8))).append('\n'));
        return text.append('\n').toString();
    }
}
