package alongside.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class Where {

    @Option(names = "--data", paramLabel = "DIR", description = "The folder everything is kept in. Usually ./data.")
    @Nullable Path data;

    @Option(names = "--postgres", paramLabel = "URL", description = "Keep the records in this PostgreSQL database (postgresql://user:password@host/name) instead of a file in the folder.")
    @Nullable String postgres;

    @Option(names = "--address", paramLabel = "URL", description = "The address people use, for example https://alongside.example.org. Letters and links carry it.")
    @Nullable String address;

    List<String> settings() {
        var settings = new ArrayList<String>();
        if (data != null) settings.add("--alongside.data=" + data.toAbsolutePath());
        if (postgres != null) settings.add("--alongside.postgres=" + jdbc(postgres));
        if (address != null) settings.add("--alongside.address=" + web(address));
        return settings;
    }

    private static String jdbc(String url) {
        if (url.startsWith("jdbc:postgresql:")) return url;
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) throw new Refused("--postgres needs an address like postgresql://user:password@host/name.");
        var it = URI.create(url.replaceFirst("^postgres(ql)?:", "postgresql:"));
        var user = it.getUserInfo() == null ? "" : it.getUserInfo();
        int colon = user.indexOf(':');
        var query = new ArrayList<String>();
        if (!user.isEmpty()) query.add("user=" + (colon < 0 ? user : user.substring(0, colon)));
        if (colon >= 0) query.add("password=" + user.substring(colon + 1));
        if (it.getQuery() != null) query.add(it.getQuery());
        return "jdbc:postgresql://" + it.getHost() + (it.getPort() < 0 ? "" : ":" + it.getPort()) + it.getPath()
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String web(String url) {
        if (!url.matches("https?://[^/\\s]+/?")) throw new Refused("--address needs an address like https://alongside.example.org.");
        return url.replaceFirst("/$", "");
    }
}
