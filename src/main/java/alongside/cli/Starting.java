package alongside.cli;

import alongside.store.FolderLock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the house: with its doors open, or only to do one thing in it. */
final class Starting {

    private Starting() {}

    static int serve(Class<?> house, List<String> settings) {
        var all = new ArrayList<>(settings);
        all.add("--alongside.serving=true");
        SpringApplication.run(house, all.toArray(String[]::new));
        return Commands.STAYS;
    }

    /** Looked at beforehand, so that the answer is one sentence. */
    static void refuseIfTaken(List<String> settings, int port) {
        var folder = folder(settings);
        if (FolderLock.isHeld(folder)) throw new Refused("Alongside is already running on " + folder + ". Stop it first, or choose another folder with --data.", 1);
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Refused("Port " + port + " is in use by another program. Choose another with --port.", 1);
        }
    }

    static Path folder(List<String> settings) {
        var said = settings.stream().filter(it -> it.startsWith("--alongside.data=")).map(it -> it.substring("--alongside.data=".length())).findFirst();
        return Path.of(said.orElse(System.getenv().getOrDefault("ALONGSIDE_DATA", "data"))).toAbsolutePath().normalize();
    }

    /** The house without web pages: only what the errand asks for is made. */
    static ConfigurableApplicationContext quietly(Class<?> house, List<String> settings) {
        var all = new ArrayList<>(settings);
        // Said as a setting, for the one in application.properties stands above the builder: an errand would take the door of a running app.
        all.add("--spring.main.web-application-type=none");
        all.add("--spring.main.lazy-initialization=true");
        all.add("--logging.level.alongside=warn");
        return new SpringApplicationBuilder(house).run(all.toArray(String[]::new));
    }
}
