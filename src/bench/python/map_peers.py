"""The same map in scikit-learn (dense, float64) or in SciPy (sparse), on the bench's file of votes.

usage: map_peers.py dense|sparse FILE

Prints the CPU-seconds of the whole job after reading: means, two components, positions, a hundred base clusters, the best
of two to five groups by silhouette, and the counts of each group. Sparse is the quickest way to do it that we know in
Python: votes less the mean are 0 where nobody voted, so the matrix is never filled.
"""
import sys
import time
import warnings

import numpy
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score

warnings.filterwarnings("ignore")
WORTH = numpy.array([0.0, 1.0, -1.0, 0.0])


def read(path):
    with open(path, "rb") as file:
        people, statements, votes = numpy.fromfile(file, "<i4", 3)
        starts = numpy.fromfile(file, "<i4", people + 1)
        cells = numpy.fromfile(file, "<u2", votes)
    return int(people), int(statements), starts, cells


def dense(people, statements, starts, cells):
    from sklearn.decomposition import PCA

    rows = numpy.repeat(numpy.arange(people), numpy.diff(starts))
    matrix = numpy.full((people, statements), numpy.nan)
    matrix[rows, cells >> 2] = WORTH[cells & 3]
    seen = ~numpy.isnan(matrix)
    centred = numpy.where(seen, matrix - numpy.nanmean(matrix, axis=0), 0)
    components = PCA(n_components=2, random_state=0).fit(centred).components_
    return centred @ components.T


def sparse(people, statements, starts, cells):
    from scipy.sparse import csr_matrix
    from scipy.sparse.linalg import svds

    columns = (cells >> 2).astype(numpy.int32)
    worth = WORTH.astype(numpy.float32)[cells & 3]
    mean = numpy.bincount(columns, weights=worth, minlength=statements) / numpy.maximum(numpy.bincount(columns, minlength=statements), 1)
    centred = csr_matrix((worth - mean.astype(numpy.float32)[columns], columns, starts), shape=(people, statements))
    components = svds(centred, 2, tol=1e-5, random_state=0)[2]
    return centred @ components.T


def groups(people, statements, starts, cells, sums):
    given = numpy.diff(starts)
    counted = given >= min(7, statements)
    positions = (sums * numpy.sqrt(statements / numpy.maximum(given, 1))[:, None])[counted]
    base = KMeans(100, n_init=1, random_state=0, max_iter=100).fit(positions)
    weights = numpy.bincount(base.labels_, minlength=100)
    best = None
    for k in range(2, 6):
        tried = KMeans(k, n_init=1, random_state=0, max_iter=100).fit(base.cluster_centers_, sample_weight=weights)
        apart = silhouette_score(base.cluster_centers_, tried.labels_)
        if best is None or apart > best[0]:
            best = (apart, k, tried.labels_)
    group = numpy.full(people, best[1])
    group[counted] = best[2][base.labels_]
    numpy.bincount(numpy.repeat(group, given).astype(numpy.int64) * statements * 4 + cells, minlength=(best[1] + 1) * statements * 4)
    return best[1]


votes = read(sys.argv[2])
began = time.process_time()
found = groups(*votes, {"dense": dense, "sparse": sparse}[sys.argv[1]](*votes))
print("%.3f" % (time.process_time() - began))
