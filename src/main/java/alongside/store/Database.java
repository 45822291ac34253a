package alongside.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.RenderTable;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;

/**
 * The database, one of two. SQLite has one writer: a pool of one connection makes writers queue fairly
 * (with several, waiting happens inside the engine by sleeping, and one request in a hundred waits for half a second).
 * Readers have a pool of their own; `@Transactional(readOnly = true)` goes there.
 */
@Configuration(proxyBeanMethods = false)
class Database {

    private static final String SQLITE =
            "?journal_mode=WAL&synchronous=FULL&foreign_keys=true&busy_timeout=10000&transaction_mode=IMMEDIATE";

    /** However the server is set; what is stricter (a second server has it too) stays. */
    private static final String WAITS_FOR_THE_DISK =
            "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

    @Bean(destroyMethod = "close")
    HikariDataSource writer(Kept kept, FolderLock onlyUs) {
        var pool = pool(kept, "writer", kept.onPostgres() ? 8 : 1);
        if (!kept.onPostgres()) pool.setJdbcUrl("jdbc:sqlite:" + kept.sqliteFile() + SQLITE);
        else pool.setConnectionInitSql(WAITS_FOR_THE_DISK);
        return new HikariDataSource(pool);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource reader(Kept kept, HikariDataSource writer) {
        var pool = pool(kept, "reader", kept.onPostgres() ? 8 : 4);
        if (kept.onPostgres()) {
            pool.setReadOnly(true);
        } else {
            pool.setJdbcUrl("jdbc:sqlite:" + kept.sqliteFile() + SQLITE.replace("IMMEDIATE", "DEFERRED"));
            pool.setConnectionInitSql("pragma query_only = 1");
        }
        return new HikariDataSource(pool);
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource writer, HikariDataSource reader, FreeSpace freeSpace) {
        var lazy = new LazyConnectionDataSourceProxy(freeSpace.guarding(writer));
        lazy.setReadOnlyDataSource(reader);
        return lazy;
    }

    /** There is one, so nobody looks at every call for the name of another among the annotations. */
    @Bean
    static SmartInitializingSingleton oneTransactionManager(TransactionInterceptor interceptor, JdbcTransactionManager manager) {
        return () -> {
            interceptor.setTransactionManager(manager);
            interceptor.setBeanFactory(null);
        };
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, Remembered remembered) {
        var manager = new JdbcTransactionManager(dataSource);
        manager.addListener(remembered);
        return manager;
    }

    @Bean
    DSLContext dsl(DataSource dataSource, Kept kept, Remembered remembered) {
        var configuration = new DefaultConfiguration();
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
        configuration.set(kept.onPostgres() ? SQLDialect.POSTGRES : SQLDialect.SQLITE);
        configuration.set(ExceptionTranslatorExecuteListener.DEFAULT, remembered);
        configuration.set(new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.NEVER)
                // Drawing a statement is much of its work, and naming the one table before each of its columns was half of that.
                .withRenderTable(RenderTable.WHEN_MULTIPLE_TABLES)
                .withExecuteLogging(false));
        return DSL.using(configuration);
    }

    private static HikariConfig pool(Kept kept, String name, int size) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(true);
        pool.setConnectionTimeout(15_000);
        pool.setExceptionOverrideClassName(Poisoned.class.getName());
        if (kept.onPostgres()) pool.setJdbcUrl(kept.postgres());
        return pool;
    }
}
