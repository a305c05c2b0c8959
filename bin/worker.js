const { load } = require('./load.js');

// what a thread of a run that writes a tree does
load('./worker.js').serveJobs();
