package alongside.cli;

import alongside.settings.Address;
import alongside.store.Kept;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the running app takes errands from the command line, and says that it is ready. */
@Component
@ConditionalOnProperty("alongside.serving")
class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.desk");

    private final Path socket;
    private final Errands errands;
    private final Address address;
    private final DemoErrand demonstration;
    private final boolean demo;
    private @Nullable ServerSocketChannel open;

    Desk(Kept kept, Errands errands, Address address, DemoErrand demonstration, @Value("${alongside.demo:false}") boolean demo) {
        this.demonstration = demonstration;
        this.demo = demo;
        socket = Socket.at(kept.folder());
        this.errands = errands;
        this.address = address;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        var folder = socket.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.deleteIfExists(socket);
        open = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        open.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        Thread.ofVirtual().name("desk").start(this::take);
        if (demo) demonstration.loadIfPossible();
        System.out.println("Alongside is ready: " + address.of("/"));
        System.out.flush();
    }

    private void take() {
        while (open != null && open.isOpen()) {
            try {
                var asked = open.accept();
                Thread.ofVirtual().start(() -> answer(asked));
            } catch (AsynchronousCloseException closed) {
                return;
            } catch (IOException broken) {
                LOG.warn("The command line cannot reach the app any more", broken);
                return;
            }
        }
    }

    private void answer(SocketChannel asked) {
        try (asked) {
            Socket.answer(asked, errands);
        } catch (IOException | RuntimeException broken) {
            LOG.error("An errand of the command line failed", broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (open == null) return;
        open.close();
        Files.deleteIfExists(socket);
    }
}
