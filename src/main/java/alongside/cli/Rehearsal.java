package alongside.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts the app on an empty folder, opens a few pages and stops: Java notes which classes a start needs. */
final class Rehearsal {

    private Rehearsal() {}

    static int run(Class<?> house) {
        try {
            var folder = Files.createTempDirectory("alongside-rehearsal");
            var settings = List.of("--alongside.data=" + folder, "--server.port=0", "--server.address=127.0.0.1", "--alongside.free-space-floor=0");
            try (var context = SpringApplication.run(house, settings.toArray(String[]::new))) {
                int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
                for (var path : List.of("/", "/sign-in", "/reading-settings", "/in/nobody")) open("http://127.0.0.1:" + port + path);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return 0;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void open(String address) throws IOException {
        var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
        if (asked.getResponseCode() < 400) asked.getInputStream().readAllBytes();
        asked.disconnect();
    }
}
